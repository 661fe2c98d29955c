import type { ExecutionResult } from 'graphql'
import type { Happening } from '../../history/happenings.ts'

interface Executed {
  readonly result: ExecutionResult
  /** Whether the answer holds only for the follower for whom it was executed. */
  readonly isPersonal: boolean
}

/** Executes an event once for all followers who ask the same and see the same. */
export class SharedAnswers {
  readonly #answers = new WeakMap<Happening, Map<string, Promise<ExecutionResult | null>>>()

  /** `sight` names all that decides the answer to this event. */
  async answer(happening: Happening, sight: string, execute: () => Promise<Executed>): Promise<ExecutionResult> {
    const answers = this.#answers.get(happening) ?? new Map<string, Promise<ExecutionResult | null>>()
    this.#answers.set(happening, answers)
    const known = answers.get(sight)
    if (known) return (await known) ?? (await execute()).result
    const executed = execute()
    const shared = executed.then(
      ({ result, isPersonal }) => (isPersonal || result.errors ? null : result),
      () => null,
    )
    answers.set(sight, shared)
    return (await executed).result
  }
}
