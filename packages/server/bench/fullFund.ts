import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import type { Figure } from './table.ts'
import { contested, partners, tokenOf } from './world.ts'

const entries = 100_000
const most = 1.25

const reserved = `select id, fund_id as fund from claim c
  where status = 'SUBMITTED' and fund_id = (select fund_id from claim group by fund_id having count(*) = $1 and bool_and(status in ('EDITING', 'SUBMITTED')))
  limit 1`

const more = `insert into ledger_posting (id, transaction_id, partner_id, fund_id, movement, entity_id, account, minor, currency, at)
  select gen_random_uuid(), pair, partner_id, f.id, 'GRANT', e.id, account, minor, e.currency, now()
  from fund f join funding_entity e using (currency), (select gen_random_uuid() as pair from generate_series(1, $2 / 2)) pairs,
    (values ('GRANTED', -1), ('AVAILABLE', 1)) leg(account, minor) where f.id = $1`

/** Submits one claim again and again, with few entries in its fund and with very many: the time must not grow. */
export const fullFundFigure = async (database: BenchDatabase, url: string, rounds: number): Promise<Figure> => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query(`set samop.side = 'SYSTEM'`)
    const { rows } = await client.query<{ id: string; fund: string }>(reserved, [contested.claims])
    const { id, fund } = rows[0]!
    await submissions(url, id, rounds)
    const few = await submissions(url, id, rounds)
    await client.query(more, [fund, entries])
    await client.query('vacuum analyze ledger_posting')
    const many = await submissions(url, id, rounds)
    return {
      name: `submit, ${entries.toLocaleString('en')} entries in the fund`,
      target: `≤ ${most} times that with few`,
      measured: `${(many / few).toFixed(2)}   p50 ${many.toFixed(1)} ms, with few ${few.toFixed(1)} ms`,
      holds: many <= few * most,
      timed: true,
    }
  } finally {
    await client.end()
  }
}

/** The median time of a submission; each is recalled before the next. */
const submissions = async (url: string, claimId: string, rounds: number): Promise<number> => {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await change(url, 'recallClaim', claimId)
    const begun = performance.now()
    await change(url, 'submitClaim', claimId)
    took.push(performance.now() - begun)
  }
  return took.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!
}

const change = async (url: string, name: 'submitClaim' | 'recallClaim', claimId: string): Promise<void> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation Change($input: ${type}!) { it: ${name}(input: $input) { userErrors { code } } }`
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${tokenOf('user', partners.contested)}` },
    body: JSON.stringify({ query, variables: { input: { claimId } } }),
  })
  const { data } = (await response.json()) as { data?: { it: { userErrors: readonly unknown[] } } }
  if (data?.it.userErrors.length !== 0) throw new Error(`${name} was refused`)
}
