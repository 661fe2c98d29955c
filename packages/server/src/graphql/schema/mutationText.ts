import { type Permission, rolesWith } from '@samop/shared'
import type { Needs } from '../../command.ts'

/** What a description reads of a command. */
interface Needing {
  readonly needs: Needs
}

/** The description of a mutation: what it does, who may, and the codes it refuses with. */
export const mutationText = (does: string, { needs }: Needing, refusals: readonly string[] = []): string =>
  [does, whoMay(needs), refusals.length > 0 && `Refuses with ${[...new Set(refusals)].join(', ')}.`]
    .filter(Boolean)
    .join(' ')

/** The description of a mutation that edits a part of a claim. */
export const editText = (does: string, command: Needing, refusals: readonly string[] = []): string =>
  mutationText(does, command, ['LOCKED', 'NOT_ASKED_FOR', 'STALE_VERSION', ...refusals])

const others: Partial<Record<Needs, string>> = {
  CALLER: 'For everybody signed in, and every key.',
  PERSON: 'For a signed-in person.',
}

const whoMay = (needs: Needs): string => others[needs] ?? `Needs ${needs} (${namesOf(needs as Permission)}).`

const namesOf = (permission: Permission): string =>
  rolesWith(permission)
    .map(({ en }) => en)
    .join(', ')
