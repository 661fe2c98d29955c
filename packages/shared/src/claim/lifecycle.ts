import { type ActionRow, actions, type ClaimAction } from './actions.ts'
import { type ClaimStatus, statuses } from './statuses.ts'

/** A way from one status to another. */
export interface Transition {
  readonly action: ClaimAction
  readonly from: ClaimStatus
  readonly to: ClaimStatus
}

/** Every transition that the rows allow; an action that can return to a dispute gives two. */
export function transitions(): Transition[] {
  return (Object.entries(actions) as [ClaimAction, ActionRow][]).flatMap(([action, { from, to, toInDispute }]) =>
    from.flatMap((start) => [to, toInDispute].flatMap((end) => (end ? [{ action, from: start, to: end }] : []))),
  )
}

/** The graph of the rows as a Mermaid state diagram. */
export function lifecycleDiagram(): string {
  const states = (Object.keys(statuses) as ClaimStatus[]).map((key) => `  ${key}: ${statuses[key].label.en}`)
  const ways = transitions().map(({ action, from, to }) => `  ${from} --> ${to}: ${actions[action].label.en}`)
  const ends = (Object.keys(statuses) as ClaimStatus[])
    .filter((key) => statuses[key].final)
    .map((key) => `  ${key} --> [*]`)
  return ['stateDiagram-v2', '  direction LR', ...states, '  [*] --> EDITING: Create', ...ways, ...ends].join('\n')
}
