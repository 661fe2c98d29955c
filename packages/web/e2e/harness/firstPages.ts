import type { Caller } from './api.ts'
import type { Email } from './stage.ts'

/** A page that people open first, and whoever opens it; nobody is signed in where they sign in. */
export interface FirstPage {
  readonly name: string
  readonly as: Email | null
  readonly path: string
}

/** The pages whose first load is measured, in the demonstration that a caller of the partner sees. */
export async function firstPages(partner: Caller): Promise<FirstPage[]> {
  const { claims, programs } = await partner.ask<{
    claims: { edges: { node: { id: string } }[] }
    programs: { id: string }[]
  }>('{ claims(first: 1, filter: { statuses: [REJECTED] }) { edges { node { id } } } programs { id } }')
  return [
    { name: 'signing in', as: null, path: '/sign-in' },
    { name: 'co-op management', as: 'admin@nordlys.example', path: `/incentives/plans/${programs[0]?.id}` },
    { name: 'a claim', as: 'admin@nordlys.example', path: `/claims/${claims.edges[0]?.node.id}` },
    { name: 'the queue', as: 'reviewer@vendor.example', path: '/review' },
  ]
}

/** Every other page. */
export async function otherPages(partner: Caller): Promise<FirstPage[]> {
  const { submitted, drafts } = await partner.ask<
    Record<'submitted' | 'drafts', { edges: { node: { id: string } }[] }>
  >(
    `{ submitted: claims(first: 1, filter: { statuses: [UNDER_REVIEW] }) { edges { node { id } } }
      drafts: claims(first: 1, filter: { statuses: [EDITING] }) { edges { node { id } } } }`,
  )
  const ofPartner = {
    'the start': '/',
    'the start page': '/incentives',
    'plans management': '/incentives/plans',
    'a new claim': '/claims/new',
    'a claim to edit': `/claims/${drafts.edges[0]?.node.id}/edit`,
    notifications: '/notifications',
    'what the bell tells': '/account/notifications',
    'API keys': '/settings/api-keys',
    members: '/settings/members',
    administration: '/settings/administration',
    'the account': '/account',
    exports: '/account/exports',
    glossary: '/glossary',
  }
  const pages = Object.entries(ofPartner).map(([name, path]) => ({ name, as: 'admin@nordlys.example' as const, path }))
  return [
    ...pages,
    { name: 'a review', as: 'reviewer@vendor.example', path: `/claims/${submitted.edges[0]?.node.id}` },
    { name: 'the team', as: 'programs@vendor.example', path: '/team' },
    { name: 'the start of who decides on programs', as: 'programs@vendor.example', path: '/' },
    { name: 'members of everybody', as: 'programs@vendor.example', path: '/settings/members' },
    {
      name: 'a claim for who decides on programs',
      as: 'programs@vendor.example',
      path: `/claims/${submitted.edges[0]?.node.id}`,
    },
    { name: 'the start of a reviewer', as: 'reviewer@vendor.example', path: '/' },
    { name: 'a claim in the queue for an auditor', as: 'auditor@vendor.example', path: '/review' },
    { name: 'a forgotten password', as: null, path: '/forgotten-password' },
    { name: 'a new password', as: null, path: '/set-password' },
  ]
}
