import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { startChild } from './child.ts'
import { answerOf, type Asked, compareCosts, type Rounds } from './compare.ts'
import { bareListQuery, listQuery } from './queries.ts'
import { type Figure, ratioFigure } from './table.ts'
import { partners, tokenOf } from './world.ts'

/** The same fields; it has no labels, no turn, and gives the stored days of the clock instead of counting. */
const query = (deadline: string) => `query Claims($partner: UUID!) {
  allClaims(first: 50, orderBy: UPDATED_AT_DESC, condition: { partnerId: $partner }) {
    edges {
      cursor
      node {
        rowId number title status version updatedAt submittedAt
        amountMinor currency
        programByProgramId { rowId name }
        partnerByPartnerId { rowId name }
        assignee
        ${deadline}
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`
const storedDeadline = 'deadlines(condition: { running: true }) { nodes { clock dueOn dueAt } }'

/** The partner's list by the product and by PostGraphile 5, on the same tables with the same policies. */
export const graphileFigures = async (
  database: BenchDatabase,
  productUrl: string,
  rounds: Rounds,
): Promise<Figure[]> => {
  const { member, partner } = await readerOf(database)
  const settings = {
    'samop.side': 'PARTNER',
    'samop.actor': member,
    'samop.partner': partner,
    'samop.programs': '',
    'samop.locations': '',
    'samop.may': '',
  }
  const graphile = await startChild('graphileServer.ts', { appUrl: database.appUrl, settings })
  try {
    const ours = (text: string): Asked => ({
      url: `${productUrl}/graphql`,
      headers: { cookie: `samop_session=${tokenOf('user', partners.looking)}` },
      body: JSON.stringify({ query: text, variables: { filter: {}, orderBy: 'UPDATED_DESC' } }),
    })
    const theirs = (deadline: string): Asked => ({
      url: `${String(graphile.ready)}/graphql`,
      body: JSON.stringify({ query: query(deadline), variables: { partner } }),
    })
    await expectSameClaims(ours(listQuery), theirs(storedDeadline))
    return [
      {
        ...ratioFigure('50 claims, PostGraphile 5', 1.6, await compareCosts(ours(bareListQuery), theirs(''), rounds)),
        target: '≥ 1.6 of it',
      },
      {
        ...ratioFigure(
          'the same with deadlines',
          0,
          await compareCosts(ours(listQuery), theirs(storedDeadline), rounds),
        ),
        target: 'told; it does not count them',
      },
    ]
  } finally {
    await graphile.stop()
  }
}

const readerOf = async ({ ownerUrl }: BenchDatabase) => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ member: string; partner: string }>(
    'select id as member, partner_id as partner from member where email = $1',
    [`user${partners.looking}@bench.example`],
  )
  await client.end()
  return rows[0]!
}

/** Throws unless both answer fifty claims with the same moments, numbers of clocks and due days. */
const expectSameClaims = async (ours: Asked, theirs: Asked) => {
  const [one, other] = await Promise.all([ours, theirs].map(answerOf))
  const counted = dataOf<OurData>(one!).claims.edges.map(({ node }) => [node.updatedAt, node.deadline?.dueOn])
  const stored = dataOf<TheirData>(other!).allClaims.edges.map(({ node }) => [
    new Date(node.updatedAt).toISOString(),
    node.deadlines.nodes[0]?.dueOn,
  ])
  const [a, b] = [counted, stored].map((rows) => JSON.stringify(rows.toSorted()))
  if (counted.length !== 50 || a !== b) throw new Error(`PostGraphile answers other claims:\n${a}\n${b}`)
}

interface OurData {
  readonly claims: Edges<{ readonly updatedAt: string; readonly deadline: { readonly dueOn: string } | null }>
}
interface TheirData {
  readonly allClaims: Edges<{
    readonly updatedAt: string
    readonly deadlines: { readonly nodes: readonly { readonly dueOn: string }[] }
  }>
}
interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

const dataOf = <Data>(text: string): Data => {
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
