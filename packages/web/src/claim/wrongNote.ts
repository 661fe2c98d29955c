import { isTooLong, textLimits } from '@samop/shared'
import { editWords } from '../language/messages/claimEdit.ts'
import { shellWords } from '../language/messages/shell.ts'
import type { SayText } from '../language/useText.ts'

/** The error in a document's note; undefined when it has none. */
export function wrongNote(note: string, text: SayText): string | undefined {
  if (!note.trim()) return text(editWords.noteMissing)
  return isTooLong(note, textLimits.note) ? text(shellWords.textTooLong, { most: textLimits.note }) : undefined
}
