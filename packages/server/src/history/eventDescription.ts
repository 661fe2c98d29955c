import { type ActionRow, actions, type EventKind, eventKinds } from '@samop/shared'

/** Describes a kind of event, with the keys of its data: those in its sentence, and those of its action. */
export const eventDescription = (kind: EventKind): string => {
  const { description, text } = eventKinds[kind]
  const told = [...text.en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => keyOf(name))
  const action = Object.values<ActionRow>(actions).find(({ event }) => event === kind)
  const keys = new Set([
    ...told,
    ...(action ? ofMoves : []),
    ...(action?.input.includes('ARGUMENT') ? ['argument'] : []),
  ])
  if (told.some((key) => key.endsWith('Minor'))) keys.add('currency')
  return keys.size === 0 ? description : `${description} In data: ${[...keys].join(', ')}.`
}

const ofMoves = ['from', 'to', 'amountMinor', 'currency']

/** The key of data for a name in a sentence: `{amount}` stands for `amountMinor`. */
const keyOf = (name: string) => (name === 'amount' || name === 'approved' ? `${name}Minor` : name)
