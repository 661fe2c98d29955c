import type { Text as Words } from '@samop/shared'
import type { ReactNode } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { KeyHint } from '../KeyHint.tsx'
import { letLettersWork } from '../letterKeys.ts'
import { useLettersWork } from '../useLettersWork.ts'
import css from './ListKeys.module.css'

/** Says which keys work in the list, and turns them off. */
export function ListKeys() {
  const text = useText()
  const mayReview = useMay('REVIEW')
  const work = useLettersWork()
  return (
    <Row gap={[4, 20]} align="center" wrap className={css['root']}>
      {work && (
        <>
          <Hint words={reviewWords.listKeys}>
            <KeyHint name={text(reviewWords.nextKey)} /> <KeyHint name={text(reviewWords.previousKey)} />
          </Hint>
          <Hint words={reviewWords.listKeyOpen}>
            <KeyHint name={text(reviewWords.enterKey)} />
          </Hint>
          {mayReview && (
            <Hint words={reviewWords.pickUp}>
              <KeyHint name={text(reviewWords.pickUpKey)} />
            </Hint>
          )}
        </>
      )}
      <Button size="small" appearance="subtle" onClick={() => letLettersWork(!work)}>
        {text(work ? reviewWords.keysOff : reviewWords.keysOn)}
      </Button>
    </Row>
  )
}

function Hint({ words, children }: { words: Words; children: ReactNode }) {
  const text = useText()
  return (
    <span>
      {children} {text(words)}
    </span>
  )
}
