// The main module would load the names in eighty languages.
import { getAlpha2Codes } from 'i18n-iso-countries/index.js'
import type { ZodType } from 'zod'
import { z } from 'zod'
import { badInput } from './errors.ts'
import { lineFault, plainLine } from './plainLine.ts'

/** Parses an input by its schema; throws BAD_USER_INPUT that names the first wrong field. */
export const validated = <Value>(schema: ZodType<Value>, input: unknown, place = 'input'): Value => {
  const read = schema.safeParse(input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw badInput([place, ...(issue?.path ?? [])].filter((part) => part !== '').join('.'), issue?.message ?? 'is wrong.')
}

/** A one-line text of 1 to `most` characters, without blanks around it or invisible characters in it. */
export const shortText = (most = 100) =>
  z
    .string('must be a text.')
    .normalize('NFC')
    .overwrite(plainLine)
    .trim()
    .min(1, 'must not be empty.')
    .max(most, `must have at most ${most} characters.`)
    .superRefine((text, context) => {
      const fault = lineFault(text)
      if (fault) context.addIssue(fault)
    })

const countries = new Set(Object.keys(getAlpha2Codes()))

/** A country code of ISO 3166-1, such as "SE", or XK for Kosovo. */
export const country = z
  .string('must be a text.')
  .refine((code) => countries.has(code), 'must be the two letters of a country, such as SE.')

export const day = z.iso.date('must be a day such as 2026-11-23.')

export const uuid = z.uuid('must be an id.').toLowerCase()
