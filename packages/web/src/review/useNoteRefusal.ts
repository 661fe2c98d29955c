import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { reviewWords } from '../language/messages/review.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { notify } from '../ui/notices.ts'
import { decisionStateFragment } from './decision/decisionDocuments.ts'

interface Refused {
  claim?: FragmentType<typeof decisionStateFragment> | null
  userErrors: readonly { code: string; message: string }[]
}

/** Shows a notice that says why a claim could not be picked up or assigned, or who was faster and what they did. */
export function useNoteRefusal(number: string): (refused: Refused) => void {
  const viewer = useViewer()
  return ({ claim, userErrors: [refusal] }) => {
    if (!refusal) return
    const newest = claim && readFragment(decisionStateFragment, claim).latest.edges[0]?.node
    if (refusal.code === 'STALE_VERSION' && newest && newest.actor.id !== viewer.id) {
      const values = { number, name: newest.actor.name, what: newest.text }
      notify({ text: reviewWords.overtaken, values, intent: 'warning' })
    } else notify({ text: reviewWords.refused, values: { number, message: refusal.message }, intent: 'warning' })
  }
}
