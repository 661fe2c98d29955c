import { failureText } from '../change/failureText.ts'
import type { ChangeResult } from '../change/sendChange.ts'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { reviewWords } from '../language/messages/review.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { notify } from '../ui/notices.ts'
import { latestEventsFragment } from './decision/decisionDocuments.ts'

type Answered = ChangeResult<{ claim?: FragmentType<typeof latestEventsFragment> | null }>

/** Shows a notice that says why a claim could not be picked up or assigned, or who was faster and what they did. */
export function useNoteProblem({
  id,
  number,
}: {
  id: string
  number: string
}): (result: Exclude<Answered, { kind: 'done' }>) => void {
  const viewer = useViewer()
  return (result) => {
    if (result.kind === 'failed') return notify({ text: failureText(result.error), intent: 'error', about: id })
    const { refusals, payload } = result
    const newest = payload?.claim && readFragment(latestEventsFragment, payload.claim).latest.edges[0]?.node
    if (refusals[0]?.code === 'STALE_VERSION' && newest && newest.actor.id !== viewer.id) {
      const values = { number, name: newest.actor.name, what: newest.text }
      return notify({ text: reviewWords.overtaken, values, intent: 'warning', about: id })
    }
    const message = refusals.map((refusal) => refusal.message).join(' ')
    notify({ text: reviewWords.refused, values: { number, message }, intent: 'warning', about: id })
  }
}
