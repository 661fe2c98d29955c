import { isTooLong, type Reason, textLimits } from '@samop/shared'
import { badInput } from '../errors.ts'
import { lineFault, plainLine, textFault } from '../plainLine.ts'

/** Checks a sent text and answers it unchanged; throws when it is too long. */
export const textWithin = (most: number, value: string, field: string): string => {
  if (isTooLong(value, most)) throw badInput(field, `must be at most ${most} characters.`)
  const fault = textFault(value)
  if (fault) throw badInput(field, fault)
  return value
}

/** Checks a one-line text, such as a title, and answers it without invisible characters that come with a copied text. */
export const lineWithin = (most: number, value: string, field: string): string => {
  const line = plainLine(value)
  const fault = lineFault(line)
  if (fault) throw badInput(field, fault)
  return textWithin(most, line, field)
}

export const mostReasons = 50

export interface Said {
  readonly comment?: string | null
  readonly argument?: string
  readonly reasons?: readonly Reason[] | null
}

/** Checks the texts that an action stores in History. */
export const saidWithin = ({ comment, argument, reasons }: Said): void => {
  textWithin(textLimits.comment, comment ?? '', 'input.comment')
  textWithin(textLimits.argument, argument ?? '', 'input.argument')
  if ((reasons?.length ?? 0) > mostReasons) throw badInput('input.reasons', `must be at most ${mostReasons} reasons.`)
  for (const [index, { text }] of reasons?.entries() ?? [])
    textWithin(textLimits.reason, text, `input.reasons.${index}.text`)
}
