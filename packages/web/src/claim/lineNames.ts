import { claimWords } from '../language/messages/claim.ts'
import type { SayText } from '../language/useText.ts'

/** The names of the lines in a select: "Line 2: Print of posters". */
export function lineNames(
  lines: readonly { id: string; description: string; supplier: string }[],
  text: SayText,
): { id: string; name: string }[] {
  return lines.map(({ id, description, supplier }, index) => {
    const number = text(claimWords.lineNumber, { number: index + 1 })
    const said = description || supplier
    return { id, name: said ? `${number}: ${said}` : number }
  })
}
