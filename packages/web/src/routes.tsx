import type { ComponentType } from 'react'
import { Outlet, type RouteObject } from 'react-router'
import type { Permission, Side } from './graphql/graphql.ts'
import { Bell } from './notification/Bell.tsx'
import { type Path, paths } from './paths.ts'
import { OnlyFor } from './session/OnlyFor.tsx'
import { RequireSession } from './session/RequireSession.tsx'
import { SessionProvider } from './session/SessionProvider.tsx'
import { StartPage } from './session/StartPage.tsx'
import { lazyComponent } from './ui/lazyComponent.ts'
import { NotFoundPage } from './ui/state/NotFoundPage.tsx'
import { RouteError } from './ui/state/RouteError.tsx'
import { Shell } from './ui/shell/Shell.tsx'

const SecondFactorNeeded = lazyComponent(() =>
  import('./account/SecondFactorNeeded.tsx').then((module) => module.SecondFactorNeeded),
)

interface PageRow {
  path: Path
  side?: Side
  permission?: Permission
  load: () => Promise<ComponentType>
}

/** Every page. Its code is loaded when it is first opened. */
const pages: readonly PageRow[] = [
  {
    path: paths.incentives,
    side: 'PARTNER',
    load: () => import('./funds/IncentivesPage.tsx').then((module) => module.IncentivesPage),
  },
  {
    path: paths.plans,
    side: 'PARTNER',
    load: () => import('./funds/PlansPage.tsx').then((module) => module.PlansPage),
  },
  {
    path: paths.coopManagement,
    side: 'PARTNER',
    load: () => import('./funds/CoopManagementPage.tsx').then((module) => module.CoopManagementPage),
  },
  {
    path: paths.newClaim,
    permission: 'EDIT_CLAIMS',
    load: () => import('./claim/create/NewClaimPage.tsx').then((module) => module.NewClaimPage),
  },
  { path: paths.claim, load: () => import('./claim/page/ClaimPage.tsx').then((module) => module.ClaimPage) },
  {
    path: paths.editClaim,
    permission: 'EDIT_CLAIMS',
    load: () => import('./claim/edit/EditClaimPage.tsx').then((module) => module.EditClaimPage),
  },
  {
    path: paths.reviewQueue,
    side: 'VENDOR',
    load: () => import('./review/queue/ReviewQueuePage.tsx').then((module) => module.ReviewQueuePage),
  },
  {
    path: paths.reviewClaim,
    side: 'VENDOR',
    load: () => import('./review/ReviewClaimPage.tsx').then((module) => module.ReviewClaimPage),
  },
  {
    path: paths.team,
    permission: 'READ_TEAM',
    load: () => import('./team/TeamPage.tsx').then((module) => module.TeamPage),
  },
  {
    path: paths.apiKeys,
    permission: 'MANAGE_KEYS',
    load: () => import('./settings/ApiKeysPage.tsx').then((module) => module.ApiKeysPage),
  },
  {
    path: paths.members,
    permission: 'READ_ADMINISTRATION',
    load: () => import('./access/MembersPage.tsx').then((module) => module.MembersPage),
  },
  {
    path: paths.administration,
    permission: 'READ_ADMINISTRATION',
    load: () => import('./access/AdministrationPage.tsx').then((module) => module.AdministrationPage),
  },
  { path: paths.account, load: () => import('./account/AccountPage.tsx').then((module) => module.AccountPage) },
  {
    path: paths.notifications,
    load: () => import('./notification/NotificationsPage.tsx').then((module) => module.NotificationsPage),
  },
]

/** A function, because a router stores what it has loaded in its routes. */
export const makeRoutes = (): RouteObject[] => [
  {
    element: (
      <SessionProvider>
        <Outlet />
      </SessionProvider>
    ),
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    children: [
      {
        path: paths.signIn,
        lazy: { Component: () => import('./session/SignInPage.tsx').then((module) => module.SignInPage) },
      },
      {
        path: paths.forgottenPassword,
        lazy: {
          Component: () => import('./session/ForgottenPasswordPage.tsx').then((module) => module.ForgottenPasswordPage),
        },
      },
      {
        path: paths.setPassword,
        lazy: { Component: () => import('./session/SetPasswordPage.tsx').then((module) => module.SetPasswordPage) },
      },
      {
        element: (
          <RequireSession owing={<SecondFactorNeeded />}>
            <Shell bell={<Bell />}>
              <Outlet />
            </Shell>
          </RequireSession>
        ),
        children: [
          {
            errorElement: <RouteError />,
            children: [
              { path: paths.start, element: <StartPage /> },
              ...pages.map(route),
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]

function route({ path, load, ...guard }: PageRow): RouteObject {
  return {
    path,
    lazy: {
      Component: async () => {
        const Page = await load()
        return () => (
          <OnlyFor {...guard}>
            <Page />
          </OnlyFor>
        )
      },
    },
  }
}
