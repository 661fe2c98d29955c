import { claimWords } from '../language/messages/claim.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'

/** The amount that a reason takes off the claimed amount; nothing for a reason without one. */
export function ReasonAmount({ amount }: { amount: { amount: string; currency: string } | null | undefined }) {
  const text = useText()
  const format = useFormat()
  return amount && ` · ${text(claimWords.reasonTakesOff, { amount: format.money(amount) })}`
}
