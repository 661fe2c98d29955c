import { claimingOf, isTooLong, latestFirst, type Text, textLimits } from '@samop/shared'
import { useState } from 'react'
import { problemsOf } from '../../change/problems.ts'
import { useChange } from '../../change/useChange.ts'
import { readFragment } from '../../graphql/fragment-masking.ts'
import type { NewClaimChoicesFragment } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { todayIn } from '../../language/now.ts'
import { useText } from '../../language/useText.ts'
import { createClaimDocument } from '../claimMutations.ts'
import { claimWholeFragment } from '../claimWhole.ts'
import { useDraftObject } from '../saving/useDraft.ts'

export type NewClaimKey = 'programId' | 'usagePeriodId' | 'locationId' | 'activityId' | 'title'

type Values = Record<NewClaimKey, string>
/** One of our texts, which follows the language, or the server's own sentence. */
type Problem = Text | string
type Errors = { [key in NewClaimKey]?: Problem | undefined }

const required = ['programId', 'usagePeriodId', 'locationId', 'activityId'] as const satisfies readonly NewClaimKey[]

/** The choices for a new claim, kept for the tab. Where there is only one choice, it is already made. */
export function useNewClaim(
  { programs, locations, funds: list }: NewClaimChoicesFragment,
  given: { programId: string | null; usagePeriodId: string | null },
) {
  const text = useText()
  const funds = list.edges.map(({ node }) => node)
  const { busy, send } = useChange(createClaimDocument)
  const [errors, setErrors] = useState<Errors>({})
  const [problem, setProblem] = useState<Problem>()
  const [kept, keep] = useDraftObject<Partial<Values>>(`newClaim.${given.programId ?? ''}.${given.usagePeriodId ?? ''}`)
  const programId = known(programs, kept.programId) ?? known(programs, given.programId) ?? only(programs)
  const usagePeriodId = periodFor(programId, kept.usagePeriodId) || periodFor(programId, given.usagePeriodId)
  const values: Values = {
    programId,
    usagePeriodId,
    locationId: known(locations, kept.locationId) ?? only(locations),
    // An activity is valid only for the program and period it was chosen for.
    activityId: kept.usagePeriodId === usagePeriodId ? (kept.activityId ?? '') : '',
    title: kept.title ?? '',
  }

  /** The program's funds that can still be claimed, the latest period first. */
  function fundsOf(programId: string) {
    const program = programs.find(({ id }) => id === programId)
    if (!program) return []
    const today = todayIn(program.calendar.timeZone).toString()
    return latestFirst(
      funds.filter((fund) => fund.program.id === programId && claimingOf(fund.usagePeriod, today) !== 'OVER'),
    )
  }

  function periodFor(programId: string, wanted: string | null | undefined): string {
    const periods = fundsOf(programId).map(({ usagePeriod }) => usagePeriod)
    return known(periods, wanted) ?? only(periods)
  }

  function choose(key: NewClaimKey, value: string) {
    const next: Values = { ...values, [key]: value }
    if (key === 'programId') next.usagePeriodId = periodFor(value, null)
    // Another period may have the activities of another fiscal year.
    if (key === 'programId' || key === 'usagePeriodId') next.activityId = ''
    keep(next)
    // A choice can fill in other fields too: their errors no longer hold.
    const changed = (Object.keys(next) as NewClaimKey[]).filter((each) => next[each] && next[each] !== values[each])
    setErrors((was) => ({ ...was, ...Object.fromEntries([key, ...changed].map((each) => [each, undefined])) }))
  }

  async function create(): Promise<{ id: string } | { wrong: NewClaimKey | undefined }> {
    const wrong = required.find((key) => !values[key])
    setProblem(undefined)
    setErrors(Object.fromEntries(required.map((key) => [key, values[key] ? undefined : editWords.chooseMissing])))
    if (wrong) return { wrong }
    if (isTooLong(values.title, textLimits.title)) return { wrong: 'title' }
    if (busy) return { wrong: undefined }
    const result = await send({ ...values, title: values.title.trim() })
    const claim = result.kind === 'done' && result.payload.claim
    if (claim) {
      keep({})
      return { id: readFragment(claimWholeFragment, claim).id }
    }
    const keys = Object.keys(values) as NewClaimKey[]
    const { form, ...atFields } = problemsOf(result, keys, text)
    setErrors(atFields)
    setProblem(form)
    return { wrong: keys.find((key) => atFields[key]) }
  }

  const open = fundsOf(values.programId)
  const fund = open.find(({ usagePeriod }) => usagePeriod.id === values.usagePeriodId)
  const said = (wrong: Problem | undefined) => (typeof wrong === 'object' ? text(wrong) : wrong)
  return {
    values,
    choose,
    funds: open,
    fund,
    error: (key: NewClaimKey) => said(errors[key]),
    problem: said(problem),
    busy,
    create,
  }
}

function known(things: readonly { id: string }[], id: string | null | undefined): string | undefined {
  return things.find((each) => each.id === id)?.id
}

function only(things: readonly { id: string }[]): string {
  return things.length === 1 ? things[0]!.id : ''
}
