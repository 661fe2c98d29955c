import { useMutation } from '@apollo/client/react'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'
import { noteFailure } from './noteFailure.ts'
import { pickUpDocument } from './queue/queueDocuments.ts'
import { useNoteRefusal } from './useNoteRefusal.ts'

export interface PickUp {
  busy: boolean
  /** Picks up the claim, then calls back. */
  pickUp: (onDone?: () => void) => void
}

/** Picks up a claim. A notice shows a refusal, since somebody else may have been faster. */
export function usePickUp({ id, number, version }: { id: string; number: string; version: number }): PickUp {
  const [mutate, { loading }] = useMutation(pickUpDocument)
  const noteRefusal = useNoteRefusal(number)
  const run = async (onDone?: () => void) => {
    const { data } = await mutate({ variables: { input: { claimId: id, expectedVersion: version } } })
    if (data?.pickUpClaim.userErrors.length) noteRefusal(data.pickUpClaim)
    else {
      onDone?.()
      notify({ text: reviewWords.pickedUp, values: { number } })
    }
  }
  return { busy: loading, pickUp: (onDone) => void run(onDone).catch(noteFailure) }
}
