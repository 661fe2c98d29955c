import type { Permission } from '@samop/shared'

/** What a mutation says of itself: what it does, what the caller must be allowed, and the codes it refuses with. */
export const mutationText = (does: string, needs: Permission | null, refusals: readonly string[]): string =>
  [does, needs && `Needs ${needs}.`, `Refused with ${[...new Set(refusals)].join(', ')}.`].filter(Boolean).join(' ')

/** The same of one that edits a part of a claim. */
export const editText = (does: string, refusals: readonly string[] = []): string =>
  mutationText(does, 'EDIT_CLAIMS', ['LOCKED', 'NOT_ASKED_FOR', 'STALE_VERSION', ...refusals])
