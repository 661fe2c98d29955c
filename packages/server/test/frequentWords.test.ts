import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOf } from '../bench/world.ts'
import { type FilledStory, filledStory } from './harness/filledStory.ts'

let filled: FilledStory
beforeAll(async () => {
  filled = await filledStory()
  // Every claim has "expo". Claims with "Quokka" come last in the list, those with "Numbat" first.
  await filled.owner.query(`update claim set title = 'Quokka ' || title where id in (
    select id from claim where submitted_at is not null order by updated_at limit 1500)`)
  await filled.owner.query(`update claim set title = 'Numbat ' || title where id in (
    select id from claim where submitted_at is not null order by updated_at desc limit 3000)`)
}, 300_000)
afterAll(() => filled.stop())

interface Listed {
  readonly claims: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly number: string } }[]
    readonly totalCount: number
  }
}

const query = `query($filter: ClaimFilter, $orderBy: ClaimOrder!, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: 100, after: $after) { edges { cursor node { number } } totalCount } }`
const listed = async (variables: object): Promise<Listed['claims']> => {
  const { data, errors } = await filled.ask<Listed>(tokenOf('reviewer', 1), query, variables)
  expect(errors).toBeUndefined()
  return data.claims
}
const truth = async (where: string, order: string) => {
  const { rows } = await filled.owner.query(
    `select number from claim c where submitted_at is not null and ${where} order by ${order} limit 200`,
  )
  return rows.map(({ number }) => number)
}

const cases = [
  ['expo', 'true', 'c.updated_at desc, c.id desc', 'UPDATED_DESC', {}],
  ['expo', `status = 'DISPUTED'`, 'c.amount_minor, c.id', 'AMOUNT_ASC', { statuses: ['DISPUTED'] }],
  ['quokka', `title like 'Quokka%'`, 'c.updated_at desc, c.id desc', 'UPDATED_DESC', {}],
  ['numbat', `title like 'Numbat%'`, 'c.updated_at, c.id', 'UPDATED_ASC', {}],
  [
    'quokka',
    `title like 'Quokka%' and status = 'REJECTED'`,
    'c.created_at desc, c.id desc',
    'CREATED_DESC',
    { statuses: ['REJECTED'] },
  ],
] as const
test.each(cases)(
  'claims with a word that very many have come in the order of the list, page by page: %s, where %s, by %s',
  async (search, where, order, orderBy, filter) => {
    const first = await listed({ filter: { search, ...filter }, orderBy })
    const second = await listed({ filter: { search, ...filter }, orderBy, after: first.edges.at(-1)?.cursor })
    const numbers = [...first.edges, ...(first.edges.length === 100 ? second.edges : [])].map(({ node }) => node.number)
    expect(numbers).toEqual(await truth(where, order))
    const { rows } = await filled.owner.query(
      `select count(*)::int as count from claim c where submitted_at is not null and ${where}`,
    )
    expect(first.totalCount).toBe(Math.min(1000, rows[0].count))
    expect(second.totalCount).toBe(first.totalCount)
  },
)
