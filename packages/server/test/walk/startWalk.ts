import { settled } from '../harness/settled.ts'
import { Client } from 'pg'
import { quotas } from '../../src/quotas.ts'
import { theSchema } from '../../src/schema.ts'
import { operationsOf } from './operations.ts'
import { Secrets } from './Secrets.ts'
import { Walker } from './Walker.ts'
import { type Principal, walkWorld, type WalkWorld } from './walkWorld.ts'

export const operations = operationsOf(theSchema())
/** The operations over HTTP. */
export const askable = operations.filter(({ kind }) => kind !== 'subscription')
export const queries = operations.filter(({ kind }) => kind === 'query')

export const nowhere = { principal: '', operation: '', place: '', value: '' }

/** Makes the two partners, their secrets, and the walkers. */
export const startWalk = async () => {
  // The walk exports more than anybody may.
  const usual = { ...quotas }
  Object.assign(quotas, { runningExports: Infinity, keptExports: Infinity })
  const world = await walkWorld()
  await settled(world.story)
  const owner = new Client({ connectionString: world.story.database.ownerUrl })
  await owner.connect()
  const secrets = await Secrets.of(owner)
  const listed = new Map<string, Sealed>()
  for (const { name, headers, isNobody } of world.principals)
    listed.set(name, isNobody ? { cursors: [], entries: [] } : await sealedFor(world, headers))
  /** The cursors that a principal received. */
  const own = (name: string) => listed.get(name)!
  const foreignTo = ({ reader }: Principal) =>
    own(reader.partnerId === world.story.fabrikam.partnerId ? 'admin' : 'foreignAdmin')
  return {
    ...world,
    owner,
    secrets,
    own,
    /** `anew` has the present contents of the database. */
    walkerFor: (name: string, anew: Secrets = secrets) => {
      const principal = world.principals.find((one) => one.name === name)!
      return new Walker(world, anew, principal, own(name), foreignTo(principal))
    },
    stop: async () => {
      Object.assign(quotas, usual)
      await owner.end()
      await world.story.stop()
    },
  }
}

/** The cursors of somebody's lists and the ids of their History entries, as they received them. */
export interface Sealed {
  readonly cursors: readonly string[]
  readonly entries: readonly string[]
}

const sealedFor = async ({ story }: WalkWorld, headers: Readonly<Record<string, string>>): Promise<Sealed> => {
  const response = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: {
      query:
        '{ events(first: 2) { edges { cursor node { id } } } claims(first: 2) { edges { cursor } } notifications(first: 2) { edges { cursor } } }',
    },
  })
  interface Edge {
    readonly cursor: string
    readonly node?: { readonly id: string }
  }
  const lists = Object.values(response.json<{ data: Record<string, { edges: Edge[] }> }>().data)
  const edges = lists.flatMap((list) => list.edges)
  return {
    cursors: edges.map(({ cursor }) => cursor),
    entries: edges.flatMap(({ node }) => (node ? [node.id] : [])),
  }
}

export type Walk = Awaited<ReturnType<typeof startWalk>>
