import { sayWith, system } from '@samop/shared'
import type { Services } from '../services.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'
import { CommandError } from './explained.ts'

/** Runs a command as the system; a refusal ends the run. */
export const carryOut = async <Input extends object, Done>(
  services: Services,
  command: Command<Input, Done>,
  input: Input,
): Promise<Done> => {
  const outcome = await write({ services, actor: system }, command, input)
  if ('done' in outcome) return outcome.done
  throw new CommandError(outcome.refused.map(({ text, values }) => sayWith(text, 'en', values)).join(' '))
}
