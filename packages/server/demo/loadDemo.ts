import { type BusinessCalendar, system } from '@samop/shared'
import { sql } from 'kysely'
import { demoEmails, demoPassword } from '../src/access/demoMembers.ts'
import { hashPassword } from '../src/access/password/password.ts'
import { lockName } from '../src/database/locks.ts'
import { keepBytes } from '../src/document/storage.ts'
import type { StoreDocumentInput } from '../src/document/storeDocument.ts'
import { calendarFrom, calendarSchema } from '../src/program/calendarFrom.ts'
import { readAsSystem } from '../src/reader.ts'
import type { Services } from '../src/services.ts'
import type { Db } from '../src/sql.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { makeKeys } from './keys.ts'
import type { File } from './papers.ts'
import { type Period, periodsAround } from './periods.ts'
import { type PlannedStory, planStory } from './plan.ts'
import { readUntilYesterday } from './readUntilYesterday.ts'
import { calendarInputOf, setUp } from './setUp.ts'
import { cloudAskedStories } from './stories/cloudAskedStories.ts'
import { cloudDecidedStories } from './stories/cloudDecidedStories.ts'
import { cloudDisputeStories } from './stories/cloudDisputeStories.ts'
import { cloudOpenStories } from './stories/cloudOpenStories.ts'
import { deviceStories } from './stories/deviceStories.ts'
import { fabrikamStories } from './stories/fabrikamStories.ts'
import { pastStories } from './stories/pastStories.ts'
import { tell } from './tell.ts'

/**
 * Fills an empty database with a demonstration around the clock's present, in one transaction. Answers whether the database
 * was empty.
 */
export const loadDemo = async (services: Services): Promise<boolean> => {
  if (await readAsSystem(services, hasPeople)) return false
  const outcome = await write({ services, actor: system }, demonstrate, {})
  return 'done' in outcome && outcome.done.loaded
}

const hasPeople = async (db: Db): Promise<boolean> => {
  const [found] = await db.rows(sql<{ any: boolean }>`select exists (select from member) as any`)
  return found?.any ?? false
}

const demonstrate = command({ name: 'demonstrate', needs: 'SYSTEM' }, async (change) => {
  // Two nodes may start on the same empty database.
  await lockName(change.em, 'DEMONSTRATION', '')
  if (await hasPeople(change.db)) return { done: { loaded: false } }
  const periods = periodsAround(change.now)
  const begin = beginOf(periods)
  const stories = planned(change.now, periods, begin)
  const [hashes, files] = await Promise.all([passwordHashes(), storeAll(change.services, stories.flatMap(filesOf))])
  const cast = await setUp(change, { at: begin, periods, passwordHashes: hashes })
  await makeKeys(change, { at: begin, today: change.now.toZonedDateTimeISO('UTC').toPlainDate(), cast })
  await tell(change, { begin, cast, periods, stories, storedOf: (file) => files.get(file)! })
  await readUntilYesterday(change)
  return { done: { loaded: true } }
})

/** The moment at which Contoso set everything up: a month before the first day of use. */
const beginOf = ([first]: readonly Period[]): Temporal.Instant =>
  Temporal.PlainDate.from(first!.usageFrom)
    .subtract({ days: 30 })
    .toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '09:00' })
    .toInstant()

const planned = (now: Temporal.Instant, periods: readonly Period[], begin: Temporal.Instant): PlannedStory[] => {
  const calendars = new Map<string, BusinessCalendar>()
  const calendarOf = (program: string) => {
    const input = calendarInputOf(program)
    const calendar = calendars.get(input.name) ?? calendarFrom(calendarSchema.parse(input), begin)
    calendars.set(input.name, calendar)
    return calendar
  }
  return [
    ...cloudOpenStories,
    ...cloudAskedStories,
    ...cloudDisputeStories,
    ...cloudDecidedStories,
    ...deviceStories,
    ...fabrikamStories,
    ...pastStories,
  ].map((story) => planStory(story, { now, periods, calendarOf }))
}

const passwordHashes = async () =>
  new Map(await Promise.all(demoEmails.map(async (email) => [email, await hashPassword(demoPassword)] as const)))

const filesOf = ({ papers, steps, fileOf }: PlannedStory): File[] =>
  [...papers, ...steps.flatMap(({ step }) => step.papers ?? [])].map(fileOf)

const storeAll = async ({ config }: Services, files: readonly File[]): Promise<Map<File, StoreDocumentInput>> => {
  const stored = new Map<File, StoreDocumentInput>()
  const waiting = [...files]
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const { name, contentType, bytes } = file
      stored.set(file, {
        name,
        contentType,
        bytes: bytes.length,
        sha256: await keepBytes(config.documentsFolder, bytes),
      })
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return stored
}
