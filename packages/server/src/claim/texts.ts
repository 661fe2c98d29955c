import { badInput } from '../errors.ts'

/** A text somebody sent: trimmed of nothing, refused when longer than it may be. */
export const textWithin = (most: number, value: string, field: string): string => {
  if (value.length > most) throw badInput(field, `must be at most ${most} characters.`)
  return value
}
