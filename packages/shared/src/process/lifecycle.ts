import type { Process, Shape, StatusOf } from './Process.ts'

/** A way from one status to another. */
export interface Transition<It extends Shape> {
  readonly action: It['action']
  readonly from: StatusOf<It>
  readonly to: StatusOf<It>
}

/** Every transition that the rows allow; an action that a fact can lead elsewhere gives two. */
export function transitions<It extends Shape>({ actions }: Process<It>): Transition<It>[] {
  return (Object.keys(actions) as It['action'][]).flatMap((action) => {
    const { from, to, toIf } = actions[action]
    const ends = [to, toIf?.status ?? null].filter((end) => end !== null)
    return from.flatMap((start) => ends.map((end) => ({ action, from: start, to: end })))
  })
}

/** The statuses that no way reaches from the first, and those that end a life without being final. */
export function lostStatuses<It extends Shape>(process: Process<It>): StatusOf<It>[] {
  const ways = transitions(process)
  const reached = new Set<StatusOf<It>>([process.begins])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const { from, to } of ways) if (reached.has(from)) reached.add(to)
  }
  const leads = (status: StatusOf<It>) => ways.some(({ from, to }) => from === status && to !== status)
  return (Object.keys(process.statuses) as StatusOf<It>[]).filter(
    (status) => !reached.has(status) || leads(status) === process.statuses[status].final,
  )
}

/** The graph of the rows as a Mermaid state diagram. */
export function lifecycleDiagram<It extends Shape>(process: Process<It>): string {
  const { statuses, actions, begins } = process
  const all = Object.keys(statuses) as StatusOf<It>[]
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...all.map((key) => `  ${key}: ${statuses[key].label.en}`),
    `  [*] --> ${begins}: Create`,
    ...transitions(process).map(({ action, from, to }) => `  ${from} --> ${to}: ${actions[action].label.en}`),
    ...all.filter((key) => statuses[key].final).map((key) => `  ${key} --> [*]`),
  ].join('\n')
}
