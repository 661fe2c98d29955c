import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { putOffWords } from '../../language/messages/putOff.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { Row } from '../../ui/layout/Row.tsx'

/** What a partner can do while the validation team is late. */
export function LateWays({ claim: { id, number, supportUrl } }: { claim: WaitingClaimFragment }) {
  const text = useText()
  return (
    <Row as="span" gap={[4, 16]} wrap>
      {supportUrl && (
        <a href={supportUrl} aria-label={text(putOffWords.supportFor, { number })}>
          {text(claimWords.contactSupport)}
        </a>
      )}
      <Link to={`${href(paths.claim, { id })}#history`} aria-label={text(putOffWords.askAbout, { number })}>
        {text(putOffWords.askInComment)}
      </Link>
    </Row>
  )
}
