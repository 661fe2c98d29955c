import { described, type EventKind, eventKinds } from '@samop/shared'

/** Describes a kind of event, with the names and shapes of its data. */
export const eventDescription = (kind: EventKind): string => {
  const { description, data } = eventKinds[kind]
  const shapes = described(data)
  return shapes === '' ? description : `${description} In data: \`${shapes}\`.`
}
