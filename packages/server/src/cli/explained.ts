import { GraphQLError } from 'graphql'
import { StartError } from '../startError.ts'

/** An error that the person at the terminal can put right. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** One line for an error that people can put right; the whole stack for a bug. */
export const explained = (error: unknown): string => {
  if (error instanceof CommandError || error instanceof StartError) return error.message
  if (error instanceof GraphQLError) return asOption(error)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Replaces the name of an input field by the name of its option. */
const asOption = ({ message, extensions }: GraphQLError) => {
  const field = extensions['field']
  // NOT_FOUND messages name the kind of object, not the field.
  if (typeof field !== 'string' || !message.startsWith(`${field}: `)) return message
  const path = field.split('.').slice(1)
  const [, option] = options.find(([place]) => path.join('.').startsWith(place)) ?? []
  const name = option ?? path.findLast((part) => /^[a-z]/i.test(part)) ?? field
  return `--${name.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${message.slice(field.length + 2)}`
}

/** Options whose name differs from the last field of their place. */
const options: readonly (readonly [place: string, option: string])[] = [
  ['calendar.name', 'calendar'],
  ['locations', 'location'],
  ['amountMinor', 'amount'],
]
