import { useChange } from '../change/useChange.ts'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'
import { pickUpDocument } from './queue/queueDocuments.ts'
import { useNoteProblem } from './useNoteProblem.ts'

export interface PickUp {
  busy: boolean
  /** Picks up the claim, then calls back. */
  pickUp: (onDone?: () => void) => void
}

/** Picks up a claim. A notice shows a refusal, since somebody else may have been faster. */
export function usePickUp({ id, number, version }: { id: string; number: string; version: number }): PickUp {
  const { busy, send } = useChange(pickUpDocument)
  const noteProblem = useNoteProblem({ id, number })
  const run = async (onDone?: () => void) => {
    const result = await send({ claimId: id }, { expectedVersion: version })
    if (result.kind !== 'done') return noteProblem(result)
    onDone?.()
    notify({ text: reviewWords.pickedUp, values: { number }, about: id })
  }
  return { busy, pickUp: (onDone) => void run(onDone) }
}
