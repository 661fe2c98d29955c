import { GraphQLError } from 'graphql'
import { StartError } from '../startError.ts'

/** Something the person at the terminal can put right. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** One line for what can be put right; everything of what is a bug. */
export const explained = (error: unknown): string => {
  if (error instanceof CommandError || error instanceof StartError) return error.message
  if (error instanceof GraphQLError) return asOption(error)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** A command names the field of its input; here it is an option. */
const asOption = ({ message, extensions }: GraphQLError) => {
  const field = extensions['field']
  // a name that is not there is told as what it is a name of
  if (typeof field !== 'string' || !message.startsWith(`${field}: `)) return message
  const path = field.split('.').slice(1)
  const [, option] = options.find(([place]) => path.join('.').startsWith(place)) ?? []
  const name = option ?? path.findLast((part) => /^[a-z]/i.test(part)) ?? field
  return `--${name.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${message.slice(field.length + 2)}`
}

/** Options that are called otherwise than the last field of their place. */
const options: readonly (readonly [place: string, option: string])[] = [
  ['calendar.name', 'calendar'],
  ['locations', 'location'],
  ['amountMinor', 'amount'],
]
