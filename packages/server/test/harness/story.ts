import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { ConnectionLimits } from '../../src/http/connectionLimits.ts'
import type { Disk } from '../../src/disk/Disk.ts'
import { doWaitingJobs } from '../../src/jobs/startJobs.ts'
import { reconcile } from '../../src/funds/reconcile.ts'
import { createLog } from '../../src/log.ts'
import { createTestDatabase } from './createTestDatabase.ts'
import { makeWorld, type Who } from './world.ts'

export interface Answer<Data> {
  readonly data: Data
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly string[]
    readonly extensions: { readonly code: string; readonly field?: string }
  }[]
}

interface Asking {
  readonly language?: 'en' | 'sv'
  /** An API key instead of a session. */
  readonly key?: string
  /** Token of another session than the person's own. */
  readonly token?: string
}

/** A long session, because stories jump over days. */
const long = { SESSION_IDLE: 'P14D' }

/** Starts a server on its own database, with people to act as and a clock to move. */
export const startStory = async ({
  at = '2026-11-23T09:00:00Z',
  settings = {},
  disk,
  limits,
}: {
  at?: string
  settings?: Record<string, string>
  disk?: Disk
  limits?: Partial<ConnectionLimits>
} = {}) => {
  const database = await createTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'samop-story-'))
  let now = Temporal.Instant.from(at)
  const startNode = () =>
    createApp({
      // Stories ask for more in a second than people do.
      config: readConfig({
        SAMOP_DATA: folder,
        SAMOP_DEMO: 'on',
        COST_BUDGET: '999999999',
        COST_RESTORE_RATE: '999999',
        COMMENTS_A_MINUTE: '999999',
        ...long,
        ...settings,
      }),
      database,
      log: createLog('silent'),
      // Every reading is a millisecond later, so that later events have later moments.
      clock: () => (now = now.add({ milliseconds: 1 })),
      watch: false,
      ...(disk && { disk }),
      ...(limits && { limits }),
    })
  const app = await startNode()
  const nodes = [app]
  const { http, services } = app
  await http.ready()
  const world = await makeWorld(services)

  const headersOf = (who: Who | null, { language = 'en', key, token }: Asking = {}): Record<string, string> => {
    const session = token ?? (who && world.tokens[who])
    return {
      'accept-language': language,
      ...(key ? { authorization: `Bearer ${key}` } : session && { cookie: `samop_session=${session}` }),
    }
  }

  /** Sends a GraphQL request over HTTP; answers data and errors. */
  const ask = async <Data>(
    who: Who | null,
    query: string,
    variables: object = {},
    asking: Asking = {},
  ): Promise<Answer<Data>> => {
    const response = await http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headersOf(who, asking) },
      payload: { query, variables },
    })
    return response.json()
  }

  /** Answers the data of a request that must succeed. */
  const data = async <Data>(
    who: Who | null,
    query: string,
    variables: object = {},
    asking: Asking = {},
  ): Promise<Data> => {
    const answer = await ask<Data>(who, query, variables, asking)
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer.data
  }

  return {
    ...world,
    app,
    http,
    services,
    database,
    headersOf,
    ask,
    data,
    moveTo: (moment: string) => {
      now = Temporal.Instant.from(moment)
    },
    /** Does the jobs that wait, as a node that works does by itself. */
    doJobs: () => doWaitingJobs(services, database.appUrl),
    /** Starts another node on the same database. */
    joinNode: async () => {
      const node = await startNode()
      nodes.push(node)
      await node.http.ready()
      return node
    },
    stop: async () => {
      const reconciled = reconcile(services)
      await reconciled.catch(() => undefined)
      for (const node of nodes) await node.http.close()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
      const { breaks } = await reconciled
      if (breaks.length > 0) throw new Error(`the story left a ledger that does not agree:\n${breaks.join('\n')}`)
    },
  }
}

export type Story = Awaited<ReturnType<typeof startStory>>
