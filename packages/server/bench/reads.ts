import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { startChild } from './child.ts'
import { type Asked, compare, compareCosts, type Rounds } from './compare.ts'
import { bareListQuery, claimQuery, listQuery } from './queries.ts'
import { type Figure, ratioFigure } from './table.ts'
import { partners, tokenOf } from './world.ts'

const actorsQuery = `select json_object_agg(split_part(email, '@', 1), json_build_object('kind', 'MEMBER', 'id', id, 'name', name, 'role', role,
    'partnerId', partner_id, 'programIds', null, 'locationIds', null, 'scopes', array['READ', 'WRITE'])) as actors,
  (select json_agg(x) from (select id, status from claim where partner_id = (select partner_id from member where email = $1) order by number) x) as claims,
  (select id from program order by key limit 1) as program
  from member where email in ($1, $2)`

interface Found {
  readonly actors: Record<string, unknown>
  readonly claims: readonly { readonly id: string; readonly status: string }[]
  readonly program: string
}

const partnerUser = `user${partners.looking}`

/** Compares the list and the claim's page, for a partner and a reviewer, with the plain server on the same rows. */
export const readFigures = async (database: BenchDatabase, productUrl: string, rounds: Rounds): Promise<Figure[]> => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query<Found>(actorsQuery, [`${partnerUser}@bench.example`, 'reviewer1@bench.example'])
  await client.end()
  const { actors, claims, program } = rows[0]!
  const plain = await startChild('plainServer.ts', { ownerUrl: database.ownerUrl, actors })
  try {
    const cookies = { [partnerUser]: tokenOf('user', partners.looking), reviewer1: tokenOf('reviewer', 1) }
    const pair = (what: 'list' | 'claim', who: string, variables: object, encoding?: string): [Asked, Asked] => {
      const body = JSON.stringify({ query: what === 'list' ? listQuery : claimQuery, variables })
      return [
        {
          url: `${productUrl}/graphql`,
          headers: { cookie: `samop_session=${cookies[who]}`, ...(encoding && { 'accept-encoding': encoding }) },
          body,
        },
        { url: `${String(plain.ready)}/${what}/${who}`, body },
      ]
    }
    const decided = claims.find(({ status }) => status === 'REJECTED')?.id
    const open = claims.find(({ status }) => status === 'UNDER_REVIEW')?.id
    const status = ['SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED']
    const ofPartner = { filter: { statuses: status }, orderBy: 'UPDATED_DESC' }
    const [ofList] = pair('list', partnerUser, ofPartner)
    const bareList = { ...ofList, body: JSON.stringify({ query: bareListQuery, variables: ofPartner }) }
    return [
      ratioFigure('50 claims, a partner’s', 0.5, await compare(...pair('list', partnerUser, ofPartner), rounds)),
      ratioFigure(
        '50 claims, the queue',
        0.5,
        await compare(
          ...pair('list', 'reviewer1', { filter: { programId: program, turn: 'VENDOR' }, orderBy: 'DUE_ASC' }),
          rounds,
        ),
      ),
      ratioFigure(
        'claim page, a partner’s',
        0.4,
        await compare(...pair('claim', partnerUser, { id: decided }), rounds),
      ),
      ratioFigure('claim page, a reviewer’s', 0.4, await compare(...pair('claim', 'reviewer1', { id: open }), rounds)),
      {
        ...ratioFigure('deadlines of 50 claims', 0.75, await compareCosts(ofList, bareList, rounds)),
        target: '≥ 0.75 of the list without',
      },
      // The plain server never compresses: these say what compression costs.
      ratioFigure('50 claims, compressed', 0, await compare(...pair('list', partnerUser, ofPartner, 'br'), rounds)),
      ratioFigure(
        'claim page, compressed',
        0,
        await compare(...pair('claim', partnerUser, { id: decided }, 'br'), rounds),
      ),
    ]
  } finally {
    await plain.stop()
  }
}
