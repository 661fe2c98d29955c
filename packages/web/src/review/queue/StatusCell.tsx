import type { ReactNode } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import css from './StatusCell.module.css'
import { Text } from '../../ui/layout/Text.tsx'

/** Shows a claim's status, and says when its row has left the list. */
export function StatusCell({ badge, gone }: { badge: ReactNode; gone: boolean }) {
  const text = useText()
  return (
    <span className={css['root']}>
      {badge}
      {gone && (
        <Text as="span" size={200} tone="faint">
          {text(reviewWords.leftList)}
        </Text>
      )}
    </span>
  )
}
