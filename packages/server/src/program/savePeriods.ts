import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { day, shortText, uuid, validated } from '../validated.ts'
import { command } from '../command.ts'
import { Program } from './Program.ts'
import { fiscalYearSchema } from './fiscalYearSchema.ts'
import { UsagePeriod } from './UsagePeriod.ts'
import { programSubject } from '../history/subjects.ts'

const period = z
  .object({
    label: shortText(40),
    fiscalYear: fiscalYearSchema,
    earningFrom: day,
    earningTo: day,
    usageFrom: day,
    usageTo: day,
    claimingFrom: day,
    claimingTo: day,
    correctionsUntil: day,
  })
  .refine(({ earningFrom, earningTo }) => earningFrom <= earningTo, {
    path: ['earningTo'],
    message: 'must not be before earningFrom.',
  })
  .refine(({ usageFrom, usageTo }) => usageFrom <= usageTo, {
    path: ['usageTo'],
    message: 'must not be before usageFrom.',
  })
  .refine(({ claimingFrom, claimingTo }) => claimingFrom <= claimingTo, {
    path: ['claimingTo'],
    message: 'must not be before claimingFrom.',
  })
  .refine(({ claimingTo, correctionsUntil }) => claimingTo <= correctionsUntil, {
    path: ['correctionsUntil'],
    message: 'must not be before claimingTo.',
  })

const schema = z.object({ programId: uuid, periods: z.array(period).min(1, 'must have at least one period.') })

export type SavePeriodsInput = z.input<typeof schema>

/** Creates the usage periods of a program, or changes those with the same labels; `periodIds` come in the order given. */
export const savePeriods = command(
  { name: 'savePeriods', needs: 'MANAGE_PROGRAMS' },
  async (change, input: SavePeriodsInput) => {
    const { em } = change
    const { programId, periods } = validated(schema, input)
    const program = await em.findOne(Program, programId)
    if (!program) throw notFound('Program', 'input.programId')
    await lockName(em, 'PROGRAM', program.key)
    await change.lock(programId)
    const known = new Map((await em.find(UsagePeriod, { program })).map((one) => [one.label, one]))
    const saved = periods.map((days) => {
      const found = known.get(days.label)
      return found ? em.assign(found, days) : em.create(UsagePeriod, { id: newId(), program, ...days })
    })
    em.persist(saved)
    change.record(programSubject(program), { kind: 'PROGRAM_SAVED', data: { program: program.name, periods } })
    return { done: { periodIds: saved.map(({ id }) => id) } }
  },
)
