import { isTooLong, type Reason, textLimits } from '@samop/shared'
import { badInput } from '../errors.ts'
import { isOneLine, oneLine } from '../validated.ts'

/** A text somebody sent: trimmed of nothing, refused when longer than it may be. */
export const textWithin = (most: number, value: string, field: string): string => {
  if (isTooLong(value, most)) throw badInput(field, `must be at most ${most} characters.`)
  return value
}

/** The same for what stands on one line, such as a title. */
export const lineWithin = (most: number, value: string, field: string): string => {
  if (!isOneLine(value)) throw badInput(field, oneLine)
  return textWithin(most, value, field)
}

/** The most reasons of one decision. */
export const mostReasons = 50

export interface Said {
  readonly comment?: string | null
  readonly argument?: string
  readonly reasons?: readonly Reason[] | null
}

/** What goes into History with a move, held to what people can read. */
export const saidWithin = ({ comment, argument, reasons }: Said): void => {
  textWithin(textLimits.comment, comment ?? '', 'input.comment')
  textWithin(textLimits.argument, argument ?? '', 'input.argument')
  if ((reasons?.length ?? 0) > mostReasons) throw badInput('input.reasons', `must be at most ${mostReasons} reasons.`)
  for (const [index, { text }] of reasons?.entries() ?? [])
    textWithin(textLimits.reason, text, `input.reasons.${index}.text`)
}
