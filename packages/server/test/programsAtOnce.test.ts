import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolPartner } from '../src/program/enrolPartner.ts'
import { saveActivities } from '../src/program/saveActivities.ts'
import { savePeriods } from '../src/program/savePeriods.ts'
import { saveProgram } from '../src/program/saveProgram.ts'
import { startStory, type Story } from './harness/story.ts'
import { period } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const six = Array.from({ length: 6 }, (_, index) => index)
const atOnce = <Result>(work: (index: number) => Promise<Result>) => Promise.all(six.map(work))
const programs = async () => {
  const { programs: found } = await story.data<{ programs: { id: string; key: string; name: string }[] }>(
    'manager',
    '{ programs { id key name } }',
  )
  return found
}
const calendar = { name: 'Sweden', timeZone: 'Europe/Stockholm', country: 'SE' }

test('a program that six people save at once gets six different versions', async () => {
  const ids = await atOnce((index) => story.carryOut(saveProgram, { key: 'AT_ONCE', name: `Name ${index}`, calendar }))
  expect(new Set(ids.map(({ programId }) => programId)).size).toBe(1)
  interface Entry {
    readonly node: { readonly at: string; readonly data: { readonly version?: number; readonly program: string } }
  }
  const { administration } = await story.data<{ administration: { edges: Entry[] } }>(
    'manager',
    '{ administration(first: 6) { edges { node { at data } } } }',
  )
  const told = administration.edges.map(({ node }) => node)
  expect(told.map(({ data }) => data.version)).toEqual([6, 5, 4, 3, 2, 1])
  const ats = told.map(({ at }) => at)
  expect(ats).toEqual(ats.toSorted().toReversed())
  // The program has the values that were saved last.
  expect((await programs()).find(({ key }) => key === 'AT_ONCE')?.name).toBe(told[0]?.data.program)
})

test('usage periods, activities and enrolments that six people save at once exist once', async () => {
  const { programId } = await story.carryOut(saveProgram, { key: 'ONCE', name: 'Once', calendar })
  const periods = await atOnce(() => story.carryOut(savePeriods, { programId, periods: [period] }))
  expect(new Set(periods.flatMap(({ periodIds }) => periodIds)).size).toBe(1)
  const name = { en: 'Webinars', sv: 'Webbinarier' }
  const activities = await atOnce(() =>
    story.carryOut(saveActivities, {
      fiscalYear: 'FY31',
      activities: [{ key: 'WEBINARS', category: 'MARKET_DEVELOPMENT', name }],
    }),
  )
  expect(new Set(activities.flatMap(({ activityIds }) => activityIds)).size).toBe(1)
  const { partnerId } = story.nordlys
  const enrolments = await atOnce(() => story.carryOut(enrolPartner, { partnerId, programId }))
  expect(new Set(enrolments.map(({ enrolmentId }) => enrolmentId)).size).toBe(1)
})
