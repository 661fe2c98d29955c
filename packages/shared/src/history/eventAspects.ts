import { type ActionRow, actions } from '../claim/actions.ts'
import type { EventKind } from './eventKinds.ts'

/** The parts of a claim that an event can change. `PRESENCE`: somebody begins or ceases to see the claim. */
export type ClaimAspect = 'PRESENCE' | 'STATUS' | 'ASSIGNEE' | 'DEADLINE' | 'DETAILS' | 'LINES' | 'DOCUMENTS' | 'FUNDS'

/** What the events that are no moves change; an event that only adds to History changes nothing. */
const edits: Partial<Record<EventKind, readonly ClaimAspect[]>> = {
  CREATED: ['PRESENCE'],
  COPIED_FROM: [],
  UPDATED: ['DETAILS'],
  LINE_ADDED: ['LINES'],
  LINE_UPDATED: ['LINES'],
  LINE_REMOVED: ['LINES'],
  DOCUMENT_ATTACHED: ['DOCUMENTS'],
  DOCUMENT_UPDATED: ['DOCUMENTS'],
  DOCUMENT_REMOVED: ['DOCUMENTS'],
  COMMENTED: [],
  ASSIGNED: ['ASSIGNEE'],
  UNASSIGNED: ['ASSIGNEE'],
  PUT_BACK: ['DETAILS', 'LINES', 'DOCUMENTS'],
  DEADLINE_NEAR: ['DEADLINE'],
  DEADLINE_MOVED: ['DEADLINE'],
  DEADLINE_MISSED: ['DEADLINE'],
}

const everything = [
  'PRESENCE',
  'STATUS',
  'ASSIGNEE',
  'DEADLINE',
  'DETAILS',
  'LINES',
  'DOCUMENTS',
  'FUNDS',
] as const satisfies readonly ClaimAspect[]

/** The parts of its claim that an event of this kind can change; an unknown kind may change everything. */
export function aspectsOf(kind: EventKind): readonly ClaimAspect[] {
  return edits[kind] ?? moves.get(kind) ?? everything
}

const moves = new Map<EventKind, readonly ClaimAspect[]>(
  Object.values<ActionRow>(actions).map((action) => [action.event, changedBy(action)]),
)

function changedBy({ from, to, funds }: ActionRow): readonly ClaimAspect[] {
  const isDraft = [...from, to].includes('EDITING')
  return [
    ...(isDraft ? (['PRESENCE'] as const) : []),
    'STATUS',
    'ASSIGNEE',
    'DEADLINE',
    ...(funds ? (['FUNDS'] as const) : []),
  ]
}
