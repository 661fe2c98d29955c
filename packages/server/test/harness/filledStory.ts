import { Client } from 'pg'
import { fillRows } from '../../bench/fillRows.ts'
import { ofClaims } from '../../bench/world.ts'
import { carryOut } from '../../src/cli/carryOut.ts'
import { activityData, programData } from '../../src/cli/loadPrograms.ts'
import { saveActivities } from '../../src/program/saveActivities.ts'
import { savePeriods } from '../../src/program/savePeriods.ts'
import { saveProgram } from '../../src/program/saveProgram.ts'
import { startStory, type Story } from './story.ts'

/** A server on a database with ten thousand claims of the bench. */
export interface FilledStory {
  readonly story: Story
  /** A connection as the owner of the tables. */
  readonly owner: Client
  /** Asks with a session of the bench (`tokenOf`). */
  ask<Data>(token: string, query: string, variables?: object): Promise<Answer<Data>>
  stop(): Promise<void>
}

export interface Answer<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

export const filledStory = async (): Promise<FilledStory> => {
  const story = await startStory()
  const { services, database } = story
  const { programs, periods } = await programData()
  const calendar = { name: 'Sweden', country: 'SE', timeZone: 'Europe/Stockholm' }
  for (const program of programs) {
    const { programId } = await carryOut(services, saveProgram, { ...program, calendar })
    await carryOut(services, savePeriods, { programId, periods })
  }
  await carryOut(services, saveActivities, await activityData())
  await fillRows(database.ownerUrl, ofClaims(10_000))
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  return {
    story,
    owner,
    ask: async (token, query, variables = {}) => {
      const response = await story.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: `samop_session=${token}` },
        payload: { query, variables },
      })
      return response.json()
    },
    stop: async () => {
      await owner.end()
      await story.stop()
    },
  }
}
