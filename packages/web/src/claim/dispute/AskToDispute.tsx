import { Mail20Regular } from '@fluentui/react-icons'
import type { ClaimStatus } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { disputeWords } from '../../language/messages/dispute.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { useDisputers } from './useDisputers.ts'

/** For whoever may not dispute: letters to the colleagues who may, with the claim filled in. */
export function AskToDispute({ number, status }: { number: string; status: ClaimStatus }) {
  const text = useText()
  const admins = useDisputers(status) ?? []
  const { origin, pathname } = window.location
  const values = { number, address: origin + pathname }
  const letter = new URLSearchParams({
    subject: text(disputeWords.askSubject, values),
    body: text(disputeWords.askText, values),
  })
  // Mail programs take "+" as it stands.
  const filled = letter.toString().replaceAll('+', '%20')
  return admins.map(({ id, name, email }) => (
    <Button
      key={id}
      appearance="primary"
      href={`mailto:${encodeURIComponent(email)}?${filled}`}
      icon={<Mail20Regular />}
    >
      {text(claimWords.askToDispute, { name })}
    </Button>
  ))
}
