import { Button } from '@fluentui/react-components'
import { ArrowSync16Regular } from '@fluentui/react-icons'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import css from './ChangesPill.module.css'
import { Row } from '../../ui/layout/Row.tsx'

export interface ChangesPillProps {
  /** The changes that wait until the pointer and the focus have left the list. */
  waiting: number
  /** The changes that the list has just shown. */
  changed: number
  onShow: () => void
}

/** Says that the list has changed. The pill neither moves nor covers the head of the list. */
export function ChangesPill({ waiting, changed, onShow }: ChangesPillProps) {
  const text = useText()
  const said = Math.max(waiting, changed)
  return (
    <div>
      <span role="status" className="samop-hidden">
        {said > 0 && text(reviewWords.changed, { count: said })}
      </span>
      {said > 0 && (
        <Row gap={12} align="center" className={css['pill']}>
          <span aria-hidden>{text(reviewWords.changed, { count: said })}</span>
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
