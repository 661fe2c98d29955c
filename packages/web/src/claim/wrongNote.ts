import { isTooLong, textLimits } from '@samop/shared'
import { editWords } from '../language/messages/claimEdit.ts'
import { shellWords } from '../language/messages/shell.ts'
import type { SayText } from '../language/useText.ts'

/** What is wrong with a document's note as it is typed; undefined = nothing. */
export function wrongNote(note: string, text: SayText): string | undefined {
  if (!note.trim()) return text(editWords.noteMissing)
  return isTooLong(note, textLimits.note) ? text(shellWords.textTooLong, { most: textLimits.note }) : undefined
}
