import { isTooLong, needsReasons, textLimits } from '@samop/shared'
import { useMemo, useState } from 'react'
import type { ReasonInput, ReasonPlacesFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { type MoneyValue, useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { type ApprovedAmount, approvedAmount, minorOf } from './approvedAmount.ts'
import { blankReason, type DraftReason, isTyped } from './decisionDraft.ts'
import { type ReasonAmounts, reasonAmounts } from '../reason/reasonAmounts.ts'
import { reasonProblems, type ReasonProblems } from './decisionProblems.ts'
import type { Decision } from './decisions.ts'
import { aboutOf, placeGroups, type PlaceGroup, placeOf } from '../reason/reasonPlaces.ts'
import { type DecideResult, useDecide } from './useDecide.ts'
import type { DecisionInHand } from './useDecision.ts'
import { type LatestEntry, useMeanwhile } from './useMeanwhile.ts'
import type { DecisionClaim } from './decisionDocuments.ts'

export interface DecisionFormState {
  decision: Decision
  /** Why the decision is not possible now; null when it is. */
  refusal: string | null
  approved: ApprovedAmount
  reasons: readonly DraftReason[]
  needsReasons: boolean
  /** The amount that each reason takes off; null when the claim is not approved for less. */
  amounts: ReasonAmounts | null
  places: readonly PlaceGroup[]
  problems: ReadonlyMap<string, ReasonProblems>
  meanwhile: readonly LatestEntry[]
  busy: boolean
  problem: string | null
  submit: () => Promise<DecideResult>
}

/** The state of the decision form: the draft, its problems, and what forbids the decision. */
export function useDecisionForm(
  claim: DecisionClaim,
  things: ReasonPlacesFragment,
  { draft }: DecisionInHand,
): DecisionFormState {
  const text = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { busy, problem, send } = useDecide()
  const [tried, setTried] = useState(false)
  const [first] = useState(() => blankReason(placeOf('CLAIM', claim.id)))
  const places = useMemo(() => placeGroups(things, text, format), [things, text, format])
  const meanwhile = useMeanwhile(claim, draft.seen)

  const decision = draft.decision ?? 'REQUEST_ACTION'
  const approved = approvedAmount(decision === 'APPROVE' ? draft.amount : null, claim.amount, language)
  const asksReasons = needsReasons(decision, approved.minor, minorOf(claim.amount) ?? 0)
  const reasons = draft.reasons.length > 0 ? draft.reasons : [first]
  const known = new Set(places.flatMap((group) => group.places.map(({ value }) => value)))
  const amounts = approved.less && reasonAmounts(reasons, approved.less, things.lines, language)
  const problems = asksReasons ? reasonProblems(reasons, true, known, amounts) : new Map()

  return {
    decision,
    refusal: refusalOf(claim, decision),
    approved,
    reasons,
    needsReasons: asksReasons,
    amounts,
    places,
    problems: tried ? problems : new Map(),
    meanwhile,
    busy,
    problem,
    submit: async () => {
      setTried(true)
      if (meanwhile.length > 0) return 'changed'
      if (busy || problems.size > 0 || isTooLong(draft.comment, textLimits.comment)) return 'refused'
      if (amounts?.problem || approved.problem !== null || refusalOf(claim, decision)) return 'refused'
      const input = {
        claimId: claim.id,
        expectedVersion: draft.version,
        reasons: asksReasons
          ? reasons.filter(isTyped).map((reason) => inputOf(reason, amounts?.read.get(reason.key)))
          : [],
        comment: draft.comment.trim() || null,
      }
      const lowered = approved.less ? approved.money : null
      return send(decision, input, lowered && { ...lowered }, draft.seen)
    },
  }
}

function refusalOf(claim: DecisionClaim, decision: Decision): string | null {
  const row = claim.availableActions.find(({ action }) => action === decision)
  if (!row || row.allowed) return null
  return row.refusals.map(({ message }) => message).join(' ')
}

function inputOf({ code, text, about }: DraftReason, amount: MoneyValue | undefined): ReasonInput {
  return { code: code || 'OTHER', text: text.trim(), about: aboutOf(about), ...(amount && { amount }) }
}
