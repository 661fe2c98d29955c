import { claimWords } from '../language/messages/claim.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'

/** What a reason takes off the claimed amount; nothing where none was lowered. */
export function ReasonAmount({ amount }: { amount: { amount: string; currency: string } | null | undefined }) {
  const text = useText()
  const format = useFormat()
  return amount && ` · ${text(claimWords.reasonTakesOff, { amount: format.money(amount) })}`
}
