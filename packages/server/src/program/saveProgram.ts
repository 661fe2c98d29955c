import { clocks, personOf } from '@samop/shared'
import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { shortText, validated } from '../validated.ts'
import { command } from '../command.ts'
import { calendarFrom, calendarSchema } from './calendarFrom.ts'
import { CalendarVersion } from './CalendarVersion.ts'
import { nextCalendar } from './nextCalendar.ts'
import { Program } from './Program.ts'
import { programSubject } from '../history/subjects.ts'

const days = (most: number) =>
  z.int('must be a whole number of days.').min(1, 'must be at least 1.').max(most, `must be at most ${most}.`)

const schema = z.object({
  /** The key of the program; saving the same key again changes the program. */
  key: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'must be capitals, digits and _, such as CLOUD_RESELLER.'),
  name: shortText(),
  coopSharePercent: z.int().min(0).max(100).default(40),
  calendar: calendarSchema,
  /** Why the calendar changes; stored with its new version. */
  reason: shortText(500).optional(),
  reviewDays: days(60).default(clocks.REVIEW.allowance),
  disputeReviewDays: days(60).default(clocks.DISPUTE_REVIEW.allowance),
  disputeWindowDays: days(365).default(clocks.DISPUTE_WINDOW.allowance),
  disputeLimit: z.int().min(0).max(10).default(1),
  paymentDays: days(250).default(clocks.PAYMENT.allowance),
  minimumAnswerDays: days(60).default(5),
})

export type SaveProgramInput = z.input<typeof schema>

/**
 * Creates a program, or changes the one with that key. Another calendar becomes its next version. Running clocks keep their
 * number of days; followClocks counts these again by the new calendar.
 */
export const saveProgram = command(
  { name: 'saveProgram', needs: 'MANAGE_PROGRAMS' },
  async (change, input: SaveProgramInput) => {
    const { calendar: given, reason, ...settings } = validated(schema, input)
    const { em } = change
    // The program may not exist yet, so it may have no id to lock.
    await lockName(em, 'PROGRAM', settings.key)
    let program = await em.findOne(Program, { key: settings.key })
    const id = program?.id ?? newId()
    await change.lock(id)
    const before = program?.calendar ?? null
    const calendar = nextCalendar(before, calendarFrom(given, change.now))
    if (program) em.assign(program, { ...settings, calendar, version: program.version + 1 })
    else em.persist((program = em.create(Program, { id, version: 1, ...settings, calendar })))
    if (calendar !== before)
      em.persist(
        em.create(CalendarVersion, {
          id: newId(),
          program,
          version: calendar.version,
          calendar,
          savedBy: personOf(change.actor),
          savedAt: change.now,
          reason: reason ?? '',
        }),
      )
    change.record(programSubject(program), {
      kind: 'PROGRAM_SAVED',
      data: {
        program: settings.name,
        version: program.version,
        settings,
        calendar: told(given),
        calendarVersion: calendar.version,
        ...(reason && { reason }),
      },
    })
    return { done: { programId: program.id } }
  },
)

/** History has no nulls: what a calendar lacks is absent. */
const told = ({ region, ...calendar }: z.output<typeof calendarSchema>) => ({ ...calendar, ...(region && { region }) })
