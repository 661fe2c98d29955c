import { ArrowLeft16Regular, ArrowRight16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { Link } from '../../router/Link.tsx'
import css from './QueueWalk.module.css'
import { queueTabs } from './queueTabs.ts'
import type { QueueAddress } from './useQueueAddress.ts'
import { KeyHint } from '../KeyHint.tsx'
import { useLetterKeys } from '../useLetterKeys.ts'
import { useLettersWork } from '../useLettersWork.ts'
import type { QueueNeighbours } from './useQueueNeighbours.ts'

export interface QueueWalkProps {
  address: QueueAddress
  neighbours: QueueNeighbours | undefined
}

/** Leads to the previous and next claim of the queue, and shows the claim's position. */
export function QueueWalk({ address, neighbours }: QueueWalkProps) {
  const text = useText()
  const { push } = useHistory()
  const to = (claim: { id: string }) => href(paths.claim, { id: claim.id }, address.parameters)
  const walk = (target: { id: string } | undefined) => target && push(to(target))
  useLetterKeys({ j: () => walk(neighbours?.next), k: () => walk(neighbours?.previous) })
  if (!neighbours) return null
  const { place, count, hasLeft, previous, next } = neighbours
  const outside = hasLeft ? text(reviewWords.outside, { count }) : text(reviewWords.elsewhere)
  const tab = text(queueTabs[address.tab].label)
  return (
    <nav aria-label={text(reviewWords.neighbours)} className={css['root']}>
      <span className={css['place']}>
        <span className={css['tab']}>{text(reviewWords.inTab, { tab })}</span>
        {place === null ? outside : text(reviewWords.position, { place, count })}
      </span>
      <Step
        to={previous && to(previous)}
        label={previous && text(reviewWords.previousNamed, { number: previous.number })}
        shortcut={text(reviewWords.previousKey)}
      >
        <ArrowLeft16Regular aria-hidden /> {text(reviewWords.previous)}
      </Step>
      <Step
        to={next && to(next)}
        label={next && text(reviewWords.nextNamed, { number: next.number })}
        shortcut={text(reviewWords.nextKey)}
      >
        {text(reviewWords.next)} <ArrowRight16Regular aria-hidden />
      </Step>
    </nav>
  )
}

interface StepProps {
  to: string | undefined
  label: string | undefined
  /** The key that does the same. */
  shortcut: string
  children: ReactNode
}

function Step({ to, label, shortcut, children }: StepProps) {
  const letters = useLettersWork()
  return (
    <span className={css['pair']}>
      {to ? (
        <Link to={to} className={css['step']} aria-label={label} aria-keyshortcuts={letters ? shortcut : undefined}>
          {children}
        </Link>
      ) : (
        <span role="link" aria-disabled className={css['off']}>
          {children}
        </span>
      )}
      <KeyHint name={shortcut} />
    </span>
  )
}
