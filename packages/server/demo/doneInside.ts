import { sayWith } from '@samop/shared'
import type { Command } from '../src/command.ts'
import { type Change, inside } from '../src/write.ts'

/** Runs a command inside a change; a refusal is a fault of the demonstration, and throws. */
export const doneInside = async <Input extends object, Done>(
  change: Change,
  who: Pick<Change, 'actor' | 'now'>,
  command: Command<Input, Done>,
  input: Input,
): Promise<Done> => {
  const outcome = await inside(change, who, command, input)
  if ('done' in outcome) return outcome.done
  const why = outcome.refused.map(({ code, text, values }) => `${code}: ${sayWith(text, 'en', values)}`).join(' ')
  throw new Error(`the demonstration was refused ${command.name} ${JSON.stringify(input)}: ${why}`)
}
