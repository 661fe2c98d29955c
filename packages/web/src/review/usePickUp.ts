import { useMutation } from '@apollo/client/react'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'
import { noteFailure } from './noteFailure.ts'
import { pickUpDocument } from './queueDocuments.ts'

export interface PickUp {
  busy: boolean
  /** Calls back once the claim is the reviewer's. */
  pickUp: (onDone?: () => void) => void
}

/** Takes a claim on; a refusal is told, for somebody else may have been faster. */
export function usePickUp({ id, number, version }: { id: string; number: string; version: number }): PickUp {
  const [mutate, { loading }] = useMutation(pickUpDocument)
  const run = async (onDone?: () => void) => {
    const { data } = await mutate({ variables: { input: { claimId: id, expectedVersion: version } } })
    const refusal = data?.pickUpClaim.userErrors[0]
    if (refusal) notify({ text: reviewWords.refused, values: { number, message: refusal.message }, intent: 'warning' })
    else {
      onDone?.()
      notify({ text: reviewWords.pickedUp, values: { number } })
    }
  }
  return { busy: loading, pickUp: (onDone) => void run(onDone).catch(noteFailure) }
}
