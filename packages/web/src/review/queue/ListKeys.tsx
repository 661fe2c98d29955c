import { reviewWords } from '../../language/messages/review.ts'
import { T } from '../../language/T.tsx'
import { useText } from '../../language/useText.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import css from './ListKeys.module.css'

/** Says which keys work in the list. */
export function ListKeys() {
  const text = useText()
  const mayReview = useMay('REVIEW')
  const key = (name: string) => <kbd>{name}</kbd>
  return (
    <Row as="p" gap={[4, 20]} wrap className={css['root']}>
      <span>
        <T
          text={reviewWords.listKeys}
          values={{ j: key(text(reviewWords.nextKey)), k: key(text(reviewWords.previousKey)) }}
        />
      </span>
      <span>
        <T text={reviewWords.listKeyOpen} values={{ enter: key(text(reviewWords.enterKey)) }} />
      </span>
      {mayReview && (
        <span>
          <T text={reviewWords.listKeyPickUp} values={{ p: key(text(reviewWords.pickUpKey)) }} />
        </span>
      )}
    </Row>
  )
}
