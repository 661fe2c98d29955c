import { ArrowSync16Regular } from '@fluentui/react-icons'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './ChangesPill.module.css'
import { Row } from '../../ui/layout/Row.tsx'

export interface ChangesPillProps {
  /** The changes that wait until the pointer and the focus have left the list. */
  waiting: number
  /** How many claims others have changed. */
  changed: number
  onShow: () => void
}

/** Says that the list has changed. The pill neither moves nor covers the head of the list. */
export function ChangesPill({ waiting, changed, onShow }: ChangesPillProps) {
  const text = useText()
  return (
    <div>
      <span role="status" className="samop-hidden">
        {changed > 0 && text(reviewWords.changed, { count: changed })}
      </span>
      {(changed > 0 || waiting > 0) && (
        <Row gap={12} align="center" className={css['pill']}>
          {changed > 0 && <span aria-hidden>{text(reviewWords.changed, { count: changed })}</span>}
          {waiting > 0 && (
            <Button size="small" appearance="primary" icon={<ArrowSync16Regular />} onClick={onShow}>
              {text(reviewWords.showChanges)}
            </Button>
          )}
        </Row>
      )}
    </div>
  )
}
