import { Client } from 'pg'
import { theSchema } from '../../src/schema.ts'
import { operationsOf } from './operations.ts'
import { Secrets } from './Secrets.ts'
import { Walker } from './Walker.ts'
import { walkWorld } from './walkWorld.ts'

export const operations = operationsOf(theSchema())
/** What is asked over HTTP. */
export const askable = operations.filter(({ kind }) => kind !== 'subscription')
export const queries = operations.filter(({ kind }) => kind === 'query')

export const nowhere = { principal: '', operation: '', place: '', value: '' }

/** The two partners, what is kept of each, and whoever walks. */
export const startWalk = async () => {
  const world = await walkWorld()
  const owner = new Client({ connectionString: world.story.database.ownerUrl })
  await owner.connect()
  const secrets = await Secrets.of(owner)
  const { claims, events, notifications } = await world.story.data<Record<string, { edges: { cursor: string }[] }>>(
    'foreignAdmin',
    '{ claims(first: 2) { edges { cursor } } events(first: 2) { edges { cursor } } notifications(first: 2) { edges { cursor } } }',
  )
  const cursors = [claims, events, notifications].flatMap((list) => list!.edges.map(({ cursor }) => cursor))
  return {
    ...world,
    owner,
    secrets,
    cursors,
    /** `anew` looks for what the database keeps by now. */
    walkerFor: (name: string, anew: Secrets = secrets) =>
      new Walker(
        world,
        anew,
        world.principals.find((one) => one.name === name)!,
        cursors,
      ),
    stop: async () => {
      await owner.end()
      await world.story.stop()
    },
  }
}

export type Walk = Awaited<ReturnType<typeof startWalk>>
