import { type ClaimAction, statuses, type Text as Words } from '@samop/shared'
import { useId, useRef } from 'react'
import type { DecisionStateFragment } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { Button } from '../../ui/control/Button.tsx'
import css from './DecisionBar.module.css'
import { decisionKeys, isDecision } from './decisions.ts'
import { OnwardButtons } from './OnwardButtons.tsx'
import { DraftNote } from './DraftNote.tsx'
import { focusWithin } from './focusWithin.ts'
import { Refusals, refusalGroups } from './Refusals.tsx'
import type { DecisionInHand } from './useDecision.ts'
import { KeyHint } from '../KeyHint.tsx'
import { useLetterKeys } from '../useLetterKeys.ts'
import { useAssign } from '../useAssign.ts'
import { useLettersWork } from '../useLettersWork.ts'
import { usePickUp } from '../usePickUp.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import type { DecisionClaim } from './decisionDocuments.ts'

export interface DecisionBarProps {
  claim: DecisionClaim
  inHand: DecisionInHand
  /** The decision just made, in words; empty once the claim has moved on. */
  said: string
  /** The address of the next claim of the list that the reviewer came from. */
  next: string | undefined
}

/** A reviewer's actions, always in reach. Notes say why a disabled action is not possible. */
export function DecisionBar({ claim, inHand, said, next }: DecisionBarProps) {
  const text = useText()
  const notes = useId()
  const bar = useRef<HTMLElement>(null)
  const viewer = useViewer()
  const { pickUp, busy } = usePickUp(claim)
  const { assign, busy: assigning } = useAssign(claim)
  const shown = claim.availableActions
    .filter(isShown)
    .toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action))
  // Before the claim is picked up nothing else is possible, so nothing else is offered.
  const toPickUp = shown.find(({ action, allowed }) => action === 'PICK_UP' && allowed)
  const offered = toPickUp ? [toPickUp] : shown
  const done = shown.every(({ allowed }) => !allowed)
  const isOver = shown.every(({ refusals }) => refusals.some(({ code }) => code === 'STATUS'))
  // A reviewer takes a dispute by assigning it to themselves; a dispute is never picked up.
  const assignable = !claim.assignee && shown.some(({ action, allowed }) => allowed && isDecision(action))
  const status = text(statuses[claim.status].label)
  const focusOnward = () => focusWithin(bar.current, 'button:not([aria-disabled=true])')
  const run = (action: ClaimAction) => {
    if (action === 'PICK_UP') pickUp(focusOnward)
    else if (isDecision(action)) inHand.open(action)
  }
  const letters = useLettersWork()
  useLetterKeys(
    Object.fromEntries(
      (done || busy ? [] : offered).flatMap(({ action, allowed }) =>
        allowed && keys[action] ? [[text(keys[action]).toLowerCase(), () => run(action)]] : [],
      ),
    ),
  )
  return (
    <Row
      as="section"
      gap={[8, 16]}
      align="center"
      justify="flex-end"
      wrap
      ref={bar}
      aria-label={text(decisionWords.decide)}
      className={css['root']}
    >
      <Stack gap={2} id={notes} className={css['notes']}>
        <Text weight="semibold" role="status" className={css['said']}>
          {said}
        </Text>
        <DraftNote inHand={inHand} />
        {isOver && !said && <Text tone="soft">{text(decisionWords.nothingToDecide, { status })}</Text>}
        {toPickUp && <Text tone="soft">{text(decisionWords.pickUpFirst)}</Text>}
        {!isOver && !toPickUp && <Refusals groups={refusalGroups(shown)} all={done} />}
      </Stack>
      {done ? (
        <OnwardButtons claimId={claim.id} next={next} takesFocus={said !== ''} />
      ) : (
        <div className={css['buttons']}>
          {assignable && (
            <Button disabledFocusable={assigning} onClick={() => assign(viewer, focusOnward)}>
              {text(reviewWords.assignToMe)}
            </Button>
          )}
          {offered.map(({ action, label, allowed }) => (
            <Button
              key={action}
              appearance={allowed && primary.has(action) ? 'primary' : 'secondary'}
              disabledFocusable={!allowed || busy}
              aria-describedby={allowed ? undefined : notes}
              aria-keyshortcuts={letters && allowed && keys[action] ? text(keys[action]) : undefined}
              onClick={() => run(action)}
            >
              {label}
              {allowed && keys[action] && <KeyHint name={text(keys[action])} />}
            </Button>
          ))}
        </div>
      )}
    </Row>
  )
}

const primary: ReadonlySet<ClaimAction> = new Set(['PICK_UP', 'APPROVE'])
const keys: Partial<Record<ClaimAction, Words>> = {
  PICK_UP: reviewWords.pickUpKey,
  REQUEST_ACTION: decisionWords.keyRequest,
  REJECT: decisionWords.keyReject,
  APPROVE: decisionWords.keyApprove,
}
const order: readonly ClaimAction[] = [...decisionKeys, 'PICK_UP']

type Action = DecisionStateFragment['availableActions'][number]

// Once a claim is picked up, "pick up" needs no button that says so.
const isShown = ({ action, allowed, refusals }: Action) =>
  isDecision(action) || (action === 'PICK_UP' && (allowed || refusals.some(({ code }) => code !== 'STATUS')))
