import { expect } from 'vitest'

/** Asks as the auditor, with a session of its own. */
export const asking = async (address: string) => {
  const headers = { 'content-type': 'application/json', origin: address }
  const signIn = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: 'auditor@vendor.example', password: 'samop-demo' }),
  })
  expect(signIn.status).toBe(200)
  const cookie = signIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return async <Data>(query: string): Promise<Data> => {
    const body = JSON.stringify({ query })
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body })
    return ((await answer.json()) as { data: Data }).data
  }
}

export const claimNumbers = async (address: string) => {
  const ask = await asking(address)
  const { claims } = await ask<{ claims: { edges: { node: { number: string } }[] } }>(
    '{ claims(first: 100) { edges { node { number } } } }',
  )
  return claims.edges.map(({ node }) => node.number).toSorted()
}
