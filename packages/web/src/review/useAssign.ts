import { useMutation } from '@apollo/client/react'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'
import { noteFailure } from './noteFailure.ts'
import { assignDocument } from './queue/queueDocuments.ts'
import { useNoteRefusal } from './useNoteRefusal.ts'

export interface Assign {
  busy: boolean
  /** Assigns the claim to a reviewer or to nobody, then calls back. */
  assign: (reviewer: { id: string; name: string } | null, onDone?: () => void) => void
}

/** Assigns a claim. A notice shows a refusal, since somebody else may have been faster. */
export function useAssign({ id, number, version }: { id: string; number: string; version: number }): Assign {
  const [mutate, { loading }] = useMutation(assignDocument)
  const noteRefusal = useNoteRefusal(number)
  const run: (...given: Parameters<Assign['assign']>) => Promise<void> = async (reviewer, onDone) => {
    const input = { claimId: id, expectedVersion: version, assigneeId: reviewer?.id ?? null }
    const { data } = await mutate({ variables: { input } })
    if (data?.assignClaim.userErrors.length) return noteRefusal(data.assignClaim)
    onDone?.()
    if (reviewer) notify({ text: reviewWords.assigned, values: { number, name: reviewer.name } })
    else notify({ text: reviewWords.unassignedNow, values: { number } })
  }
  return { busy: loading, assign: (...given) => void run(...given).catch(noteFailure) }
}
