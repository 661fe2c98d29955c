import { type ComponentType, type ReactNode, Suspense } from 'react'
import { ClaimAddress } from './claim/ClaimAddress.tsx'
import type { Permission, Side } from './graphql/graphql.ts'
import { href, type Path, paths } from './paths.ts'
import { Catch } from './router/Catch.tsx'
import { useLocation } from './router/HistoryRouter.tsx'
import { matchPath } from './router/matchPath.ts'
import { Redirect } from './router/Redirect.tsx'
import { useParams } from './router/useParams.ts'
import { OnlyFor } from './session/OnlyFor.tsx'
import { RequireSession } from './session/RequireSession.tsx'
import { SessionProvider } from './session/SessionProvider.tsx'
import { StartPage } from './session/StartPage.tsx'
import { whenBegun } from './ui/begun.ts'
import { lazyComponent } from './ui/lazyComponent.ts'
import { NewVersionBar } from './ui/NewVersionBar.tsx'
import { NotFoundPage } from './ui/state/NotFoundPage.tsx'
import { RouteError } from './ui/state/RouteError.tsx'

const SecondFactorNeeded = lazyComponent(() =>
  import('./account/SecondFactorNeeded.tsx').then((module) => module.SecondFactorNeeded),
)

const loadInside = () => import('./Inside.tsx').then((module) => module.Inside)
const Inside = lazyComponent(loadInside)
// whoever begins to sign in sees it next
whenBegun(() => void loadInside().catch(() => undefined))

interface PageRow {
  path: Path
  side?: Side
  permission?: Permission
  Page: ComponentType
  /** The page of the same claim for the vendor's people. */
  VendorPage?: ComponentType
}

/** Every page of people who are signed in. Its code is loaded when it is first opened. The first that fits an address is shown. */
const pages: readonly PageRow[] = [
  { path: paths.start, Page: StartPage },
  { path: paths.reviewClaim, Page: FormerAddress },
  {
    path: paths.incentives,
    side: 'PARTNER',
    Page: lazyComponent(() => import('./funds/IncentivesPage.tsx').then((module) => module.IncentivesPage)),
  },
  {
    path: paths.plans,
    side: 'PARTNER',
    Page: lazyComponent(() => import('./funds/PlansPage.tsx').then((module) => module.PlansPage)),
  },
  {
    path: paths.coopManagement,
    side: 'PARTNER',
    Page: lazyComponent(() => import('./funds/CoopManagementPage.tsx').then((module) => module.CoopManagementPage)),
  },
  {
    path: paths.newClaim,
    permission: 'EDIT_CLAIMS',
    Page: lazyComponent(() => import('./claim/create/NewClaimPage.tsx').then((module) => module.NewClaimPage)),
  },
  {
    path: paths.claim,
    Page: lazyComponent(() => import('./claim/page/ClaimPage.tsx').then((module) => module.ClaimPage)),
    VendorPage: lazyComponent(() => import('./review/ReviewClaimPage.tsx').then((module) => module.ReviewClaimPage)),
  },
  {
    path: paths.editClaim,
    permission: 'EDIT_CLAIMS',
    Page: lazyComponent(() => import('./claim/edit/EditClaimPage.tsx').then((module) => module.EditClaimPage)),
  },
  {
    path: paths.reviewQueue,
    side: 'VENDOR',
    Page: lazyComponent(() => import('./review/queue/ReviewQueuePage.tsx').then((module) => module.ReviewQueuePage)),
  },
  {
    path: paths.team,
    permission: 'READ_TEAM',
    Page: lazyComponent(() => import('./team/TeamPage.tsx').then((module) => module.TeamPage)),
  },
  {
    path: paths.apiKeys,
    permission: 'MANAGE_KEYS',
    Page: lazyComponent(() => import('./settings/ApiKeysPage.tsx').then((module) => module.ApiKeysPage)),
  },
  {
    path: paths.members,
    permission: 'READ_ADMINISTRATION',
    Page: lazyComponent(() => import('./access/MembersPage.tsx').then((module) => module.MembersPage)),
  },
  {
    path: paths.administration,
    permission: 'READ_ADMINISTRATION',
    Page: lazyComponent(() => import('./access/AdministrationPage.tsx').then((module) => module.AdministrationPage)),
  },
  {
    path: paths.account,
    Page: lazyComponent(() => import('./account/AccountPage.tsx').then((module) => module.AccountPage)),
  },
  {
    path: paths.exports,
    Page: lazyComponent(() => import('./export/ExportsPage.tsx').then((module) => module.ExportsPage)),
  },
  {
    path: paths.glossary,
    Page: lazyComponent(() => import('./help/GlossaryPage.tsx').then((module) => module.GlossaryPage)),
  },
  {
    path: paths.notifications,
    Page: lazyComponent(() =>
      import('./notification/NotificationsPage.tsx').then((module) => module.NotificationsPage),
    ),
  },
  {
    path: paths.notificationSettings,
    Page: lazyComponent(() =>
      import('./notification/NotificationSettingsPage.tsx').then((module) => module.NotificationSettingsPage),
    ),
  },
]

const SignInPage = lazyComponent(() => import('./session/SignInPage.tsx').then((module) => module.SignInPage))
const ForgottenPasswordPage = lazyComponent(() =>
  import('./session/ForgottenPasswordPage.tsx').then((module) => module.ForgottenPasswordPage),
)
const SetPasswordPage = lazyComponent(() =>
  import('./session/SetPasswordPage.tsx').then((module) => module.SetPasswordPage),
)

/** The pages that nobody needs to be signed in for. */
const outside: readonly Pick<PageRow, 'path' | 'Page'>[] = [
  { path: paths.signIn, Page: SignInPage },
  { path: paths.forgottenPassword, Page: ForgottenPasswordPage },
  { path: paths.setPassword, Page: SetPasswordPage },
]

/** What stands at each address, and what of it is only for whoever is signed in. */
export function Pages() {
  return (
    <SessionProvider>
      <NewVersionBar />
      <Guarded>
        <Outside />
      </Guarded>
    </SessionProvider>
  )
}

function Outside() {
  const row = useRow(outside)
  return row ? <row.Page /> : <Members />
}

function Members() {
  return (
    <RequireSession owing={<SecondFactorNeeded />}>
      <Inside>
        <Guarded>
          <MembersPage />
        </Guarded>
      </Inside>
    </RequireSession>
  )
}

function MembersPage() {
  const row = useRow(pages)
  if (!row) return <NotFoundPage />
  const { path: _, Page, VendorPage, ...guard } = row
  return <OnlyFor {...guard}>{VendorPage ? <ClaimAddress Partner={Page} Vendor={VendorPage} /> : <Page />}</OnlyFor>
}

function useRow<Row extends { path: Path }>(rows: readonly Row[]): Row | undefined {
  const { pathname } = useLocation()
  return rows.find(({ path }) => matchPath(path, pathname))
}

/** Links that were sent and kept while reviewers had an address of their own for a claim go on working. */
function FormerAddress() {
  const { id = '' } = useParams(paths.reviewClaim)
  const { search, hash } = useLocation()
  return <Redirect to={`${href(paths.claim, { id })}${search}${hash}`} />
}

/** A page that cannot be shown leaves what is around it, and other addresses, as they are. */
function Guarded({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <Catch place={pathname} failed={(error) => <RouteError error={error} />}>
      <Suspense>{children}</Suspense>
    </Catch>
  )
}
