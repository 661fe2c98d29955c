import type { Ref } from 'react'
import { MomentText } from '../../language/MomentText.tsx'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { WarningIcon } from '../../ui/WarningIcon.tsx'
import css from './Meanwhile.module.css'
import type { LatestEntry } from './useMeanwhile.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'

export interface MeanwhileProps {
  entries: readonly LatestEntry[]
  /** Absent when nothing can be decided any more. */
  onSeen: (() => void) | undefined
  ref?: Ref<HTMLDivElement>
}

/** Says who has changed the claim while the reviewer was writing a decision, what they did and when. */
export function Meanwhile({ entries, onSeen, ref }: MeanwhileProps) {
  const text = useText()
  return (
    <Row gap={8} role="alert" ref={ref} tabIndex={-1} className={css['root']}>
      <WarningIcon />
      <div>
        <Text weight="semibold">{text(decisionWords.meanwhileTitle)}</Text>
        <Stack as="ul" gap={4} className={css['list']}>
          {entries.map(({ id, actor, text: what, comment, at }) => (
            <li key={id}>
              {text(decisionWords.meanwhileEntry, { name: actor.name, text: what })}{' '}
              <span className={css['at']}>
                <MomentText moment={at} />
              </span>
              {comment && <q className={css['comment']}>{comment}</q>}
            </li>
          ))}
        </Stack>
        <p>{text(decisionWords.meanwhileKept)}</p>
        {onSeen && (
          <Button size="small" className={css['seen'] ?? ''} onClick={onSeen}>
            {text(decisionWords.meanwhileGoOn)}
          </Button>
        )}
      </div>
    </Row>
  )
}
