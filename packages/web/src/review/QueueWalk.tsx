import { ArrowLeft16Regular, ArrowRight16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import css from './QueueWalk.module.css'
import { queueTabs } from './queueTabs.ts'
import type { QueueAddress } from './useQueueAddress.ts'
import { useQueueKeys } from './useQueueKeys.ts'
import type { QueueNeighbours } from './useQueueNeighbours.ts'

export interface QueueWalkProps {
  address: QueueAddress
  neighbours: QueueNeighbours | undefined
}

/** Previous and next in the queue without going back to it, and where one is. */
export function QueueWalk({ address, neighbours }: QueueWalkProps) {
  const text = useText()
  const navigate = useNavigate()
  const to = (claim: { id: string }) => href(paths.reviewClaim, { id: claim.id }, address.parameters)
  useQueueKeys((direction) => {
    const target = neighbours?.[direction]
    if (target) void navigate(to(target))
  })
  if (!neighbours) return null
  const { place, count, previous, next } = neighbours
  const tab = text(queueTabs[address.tab].label)
  return (
    <nav aria-label={text(reviewWords.neighbours)} className={css['root']}>
      <span className={css['place']}>
        {place === null
          ? text(reviewWords.outside, { tab, count })
          : text(reviewWords.positionIn, { tab, place, count })}
      </span>
      <Step
        to={previous && to(previous)}
        label={previous && text(reviewWords.previousNamed, { number: previous.number })}
      >
        <ArrowLeft16Regular aria-hidden />
        <span className={css['word']}>{text(reviewWords.previous)}</span>
        <kbd aria-hidden>{text(reviewWords.previousKey)}</kbd>
      </Step>
      <Step to={next && to(next)} label={next && text(reviewWords.nextNamed, { number: next.number })}>
        <span className={css['word']}>{text(reviewWords.next)}</span>
        <ArrowRight16Regular aria-hidden />
        <kbd aria-hidden>{text(reviewWords.nextKey)}</kbd>
      </Step>
    </nav>
  )
}

interface StepProps {
  to: string | undefined
  label: string | undefined
  children: ReactNode
}

function Step({ to, label, children }: StepProps) {
  if (!to)
    return (
      <span className={css['off']} aria-hidden>
        {children}
      </span>
    )
  return (
    <Link to={to} className={css['step']} aria-label={label}>
      {children}
    </Link>
  )
}
