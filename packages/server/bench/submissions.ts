import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { submitMutation } from './queries.ts'
import type { Figure } from './table.ts'
import { contested, partners, tokenOf } from './world.ts'

interface Submitted {
  readonly data?: {
    readonly submitClaim: {
      readonly claim: { readonly status: string }
      readonly userErrors: readonly { readonly code: string }[]
    }
  }
}

/** The drafts that share the small fund. */
const rivals = `select c.id, c.fund_id as fund from claim c
  where fund_id = (select fund_id from claim group by fund_id having count(*) = $1 and bool_and(status = 'EDITING'))`
const ledger = `select
  (select coalesce(sum(minor), 0)::int from ledger_posting where fund_id = $1 and account = 'RESERVED') as reserved,
  (select sum(minor)::int from ledger_posting where fund_id = $1 and account = 'AVAILABLE') as available,
  (select count(*)::int from (select from ledger_posting group by transaction_id, currency having sum(minor) <> 0) x) as unbalanced`

/** Submits all drafts of a fund at once, over HTTP: exactly as many as it has room for must be reserved. */
export const submissionFigure = async (database: BenchDatabase, url: string): Promise<Figure> => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; fund: string }>(rivals, [contested.claims])
    const begun = performance.now()
    const answers = await Promise.all(rows.map(({ id }) => submit(url, id)))
    const took = performance.now() - begun
    const reserved = answers.filter(({ data }) => data?.submitClaim.claim.status === 'SUBMITTED').length
    const refused = answers.filter(
      ({ data }) => data?.submitClaim.userErrors.map(({ code }) => code).join() === 'AMOUNT_WITHIN_REMAINING',
    ).length
    const sums = (
      await client.query<{ reserved: number; available: number; unbalanced: number }>(ledger, [rows[0]?.fund])
    ).rows[0]
    const each = 150_000
    const holds =
      rows.length === contested.claims &&
      reserved === contested.room &&
      refused === contested.claims - contested.room &&
      sums?.reserved === contested.room * each &&
      sums.available >= 0 &&
      sums.available < each &&
      sums.unbalanced === 0
    return {
      name: `${contested.claims} submissions at once`,
      target: `exactly ${contested.room} reserved`,
      measured: `${reserved} reserved, ${refused} refused, ledger ${sums?.unbalanced === 0 ? 'sums to zero' : 'DOES NOT BALANCE'}, all within ${took.toFixed(0)} ms`,
      holds,
      timed: false,
    }
  } finally {
    await client.end()
  }
}

const submit = async (url: string, claimId: string): Promise<Submitted> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${tokenOf('user', partners.contested)}` },
    body: JSON.stringify({ query: submitMutation, variables: { input: { claimId } } }),
  })
  return (await response.json()) as Submitted
}
