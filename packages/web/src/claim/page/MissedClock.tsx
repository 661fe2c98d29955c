import { ErrorCircle20Filled, PersonSupport20Regular } from '@fluentui/react-icons'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './MissedClock.module.css'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

/** Tells the partner that the review clock is missed, and offers support, filled in with the claim. */
export function MissedClock({ supportUrl }: { supportUrl: string | null }) {
  const text = useText()
  return (
    <Row gap={[8, 12]} align="center" wrap className={css['root']}>
      <ErrorCircle20Filled aria-hidden className={css['icon']} />
      <div className={css['text']}>
        <Text weight="semibold">{text(claimWords.clockMissedTitle)}</Text>
        {supportUrl && <p>{text(claimWords.clockMissedText)}</p>}
      </div>
      {supportUrl && (
        <Button appearance="primary" href={supportUrl} icon={<PersonSupport20Regular />}>
          {text(claimWords.contactSupport)}
        </Button>
      )}
    </Row>
  )
}
