import { ArrowRight20Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useQueueAddress } from '../queue/useQueueAddress.ts'
import css from './DecisionBar.module.css'
import { focusWithin } from './focusWithin.ts'
import { StartNextButton } from './StartNextButton.tsx'
import { useWaitingForMe } from './useWaitingForMe.ts'

export interface OnwardButtonsProps {
  claimId: string
  /** The address of the next claim of the list that the reviewer came from. */
  next: string | undefined
  /** The reviewer has just decided, and goes on from here. */
  takesFocus: boolean
}

/** Leads on once nothing is left to decide: in the list, else to the most urgent claim that waits. */
export function OnwardButtons({ claimId, next, takesFocus }: OnwardButtonsProps) {
  const text = useText()
  const root = useRef<HTMLDivElement>(null)
  const { parameters } = useQueueAddress()
  const waiting = useWaitingForMe(claimId)
  const isKnown = next !== undefined || waiting !== undefined
  useEffect(() => {
    if (takesFocus && isKnown) focusWithin(root.current, ':last-child')
  }, [takesFocus, isKnown])
  if (!isKnown) return null
  const onward = { appearance: 'primary', icon: <ArrowRight20Regular /> } as const
  const queue = href(paths.reviewQueue, {}, parameters)
  const isAlone = !next && !waiting
  return (
    <div ref={root} className={css['buttons']}>
      <ButtonLink to={queue} {...(isAlone && onward)}>
        {text(reviewWords.backToQueue)}
      </ButtonLink>
      {next && (
        <ButtonLink to={next} {...onward}>
          {text(reviewWords.nextClaim)}
        </ButtonLink>
      )}
      {!next && waiting && <StartNextButton key={waiting.id} claim={waiting} {...onward} />}
    </div>
  )
}
