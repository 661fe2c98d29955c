import { makeFragmentData } from '../../graphql/fragment-masking.ts'
import type { QueueRowFragment, ReviewQueueQuery, ReviewQueueQueryVariables } from '../../graphql/graphql.ts'
import { answer } from '../../test/server.ts'
import {
  queueCountsDocument,
  queueRowFragment,
  reviewQueueDocument,
  reviewersDocument,
  waitingForMeDocument,
} from '../queue/queueDocuments.ts'

/** The calendar that the queue is counted by. */
export const workCalendar = { name: 'Stockholm', timeZone: 'Europe/Stockholm' } as const

/** A claim as a row of the queue. */
export function queueRow(number: string, about: Partial<QueueRowFragment> = {}): QueueRowFragment {
  return {
    id: `claim-${number}`,
    number,
    title: `Campaign ${number}`,
    status: 'SUBMITTED',
    turn: 'VENDOR',
    version: 3,
    updatedAt: '2026-11-24T07:30:00Z',
    partner: { id: 'partner-nordlys', name: 'Nordlys' },
    program: { id: 'program-cloud', name: 'Cloud Solution Provider' },
    deadline: { clock: 'REVIEW', state: 'RUNNING', dueOn: '2026-11-26', businessDaysLeft: 2, calendar: workCalendar },
    amount: { amount: '12000.00', currency: 'SEK' },
    approvedAmount: null,
    assignee: null,
    ...about,
  }
}

/** The first claims of a list, as a decided claim asks for what comes next. */
const firstOf = (rows: readonly QueueRowFragment[]) => ({
  edges: rows.map((row) => ({ node: makeFragmentData(row, queueRowFragment) })),
})

export function queuePage(rows: readonly QueueRowFragment[], hasNextPage = false): ReviewQueueQuery {
  const edges = rows.map((row) => ({
    cursor: row.id,
    node: { id: row.id, number: row.number, ...makeFragmentData(row, queueRowFragment) },
  }))
  return {
    claims: {
      edges,
      pageInfo: { hasNextPage, endCursor: rows.at(-1)?.id ?? null },
      totalCount: rows.length,
    },
  }
}

/** A queue that answers by filter and records the queries. */
export function queueServer(rowsFor: (variables: ReviewQueueQueryVariables) => readonly QueueRowFragment[]) {
  const asked: ReviewQueueQueryVariables[] = []
  const count = (totalCount: number) => ({ totalCount })
  return {
    asked,
    handlers: [
      answer(reviewQueueDocument, (variables) => {
        asked.push(variables)
        return queuePage(rowsFor(variables))
      }),
      answer(waitingForMeDocument, ({ mine, unassigned }) => ({
        mine: firstOf(rowsFor({ filter: mine, orderBy: 'DUE_ASC', first: 2 })),
        unassigned: firstOf(rowsFor({ filter: unassigned, orderBy: 'DUE_ASC', first: 2 })),
      })),
      answer(queueCountsDocument, {
        mine: count(1),
        unassigned: count(2),
        late: count(1),
        disputed: count(0),
        inWork: count(9),
        all: count(31),
      }),
      answer(reviewersDocument, {
        reviewers: [
          { id: 'person-reviewer', name: 'Rosa Reyes' },
          { id: 'person-reviewer2', name: 'Rasmus Ek' },
        ],
      }),
    ],
  }
}
