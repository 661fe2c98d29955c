import { claimWords } from '../language/messages/claim.ts'
import type { SayText } from '../language/useText.ts'

/** What the lines are called in a choice: "Line 2: Print of posters". */
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
