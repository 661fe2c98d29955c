import type { ZodType } from 'zod'
import { z } from 'zod'
import { badInput } from './errors.ts'

/** The input as its schema reads it; the first thing that is wrong is an error that names the field. */
export const validated = <Value>(schema: ZodType<Value>, input: unknown, place = 'input'): Value => {
  const read = schema.safeParse(input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw badInput([place, ...(issue?.path ?? [])].filter((part) => part !== '').join('.'), issue?.message ?? 'is wrong.')
}

/** A text of 1 to `most` characters, without blanks around it. */
export const shortText = (most = 100) =>
  z.string('must be a text.').trim().min(1, 'must not be empty.').max(most, `must have at most ${most} characters.`)

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A country's code of ISO 3166-1, such as "SE". */
export const country = z
  .string('must be a text.')
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined,
    'must be the two letters of a country, such as SE.',
  )

/** A day such as "2026-11-23". */
export const day = z.iso.date('must be a day such as 2026-11-23.')

export const uuid = z.uuid('must be an id.').toLowerCase()
