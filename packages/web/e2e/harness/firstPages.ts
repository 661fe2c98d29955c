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
