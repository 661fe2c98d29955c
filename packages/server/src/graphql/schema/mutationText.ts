import type { Permission } from '@samop/shared'

/** The description of a mutation: what it does, the permission it needs, and the codes it refuses with. */
export const mutationText = (does: string, needs: Permission | null, refusals: readonly string[]): string =>
  [does, needs && `Needs ${needs}.`, `Refuses with ${[...new Set(refusals)].join(', ')}.`].filter(Boolean).join(' ')

/** The description of a mutation that edits a part of a claim. */
export const editText = (does: string, refusals: readonly string[] = []): string =>
  mutationText(does, 'EDIT_CLAIMS', ['LOCKED', 'NOT_ASKED_FOR', 'STALE_VERSION', ...refusals])
