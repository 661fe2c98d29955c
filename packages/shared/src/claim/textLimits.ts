import { isKeyOf } from '../isKeyOf.ts'
import { claimFieldLimits } from './claimFields.ts'

/** The most characters that people may write in a field: the server refuses more, and the pages warn before. */
export const textLimits = {
  title: 200,
  ...claimFieldLimits,
  supplier: 200,
  invoiceNumber: 100,
  description: 500,
  expenseType: 100,
  note: 1000,
  comment: 4000,
  argument: 4000,
  reason: 4000,
  search: 100,
  keyName: 100,
} as const

/** The limit of a field by its name; undefined = no limit. */
export function limitOf(field: string): number | undefined {
  return isKeyOf(textLimits, field) ? textLimits[field] : undefined
}

/** Whether a text is too long; the blanks around it count. */
export const isTooLong = (text: string, most: number): boolean => text.length > most
