import { useChange } from '../change/useChange.ts'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'
import { assignDocument } from './queue/queueDocuments.ts'
import { useNoteProblem } from './useNoteProblem.ts'

export interface Assign {
  busy: boolean
  /** Assigns the claim to a reviewer or to nobody, then calls back. */
  assign: (reviewer: { id: string; name: string } | null, onDone?: () => void) => void
}

/** Assigns a claim. A notice shows a refusal, since somebody else may have been faster. */
export function useAssign({ id, number, version }: { id: string; number: string; version: number }): Assign {
  const { busy, send } = useChange(assignDocument)
  const noteProblem = useNoteProblem({ id, number })
  const run: (...given: Parameters<Assign['assign']>) => Promise<void> = async (reviewer, onDone) => {
    const result = await send({ claimId: id, assigneeId: reviewer?.id ?? null }, { expectedVersion: version })
    if (result.kind !== 'done') return noteProblem(result)
    onDone?.()
    if (reviewer) notify({ text: reviewWords.assigned, values: { number, name: reviewer.name }, about: id })
    else notify({ text: reviewWords.unassignedNow, values: { number }, about: id })
  }
  return { busy, assign: (...given) => void run(...given) }
}
