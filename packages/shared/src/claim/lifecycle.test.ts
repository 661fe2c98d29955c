import { describe, expect, test } from 'vitest'
import { languages, type Text } from '../language/language.ts'
import * as everything from '../index.ts'
import { actions } from './actions.ts'
import { lostStatuses } from '../process/lifecycle.ts'
import { claimProcess } from './claimProcess.ts'
import { type ClaimStatus, statuses } from './statuses.ts'
import { turnOf } from './turn.ts'

describe('the life of a claim', () => {
  test('reaches every status from a draft, and ends only where it says so', () => {
    expect(lostStatuses(claimProcess)).toEqual([])
  })

  test('is told apart from one with a status that nothing reaches, or that nothing leaves', () => {
    const { WITHDRAW: _, ...others } = actions
    const stuck = { ...actions.WITHDRAW, from: [] }
    expect(lostStatuses({ ...claimProcess, actions: { ...others, WITHDRAW: stuck } })).toEqual(['WITHDRAWN'])
    const open = { ...statuses, APPROVED: { ...statuses.APPROVED, final: false } }
    expect(lostStatuses({ ...claimProcess, statuses: open })).toEqual(['APPROVED'])
  })

  test('names a clock wherever somebody has to act', () => {
    for (const { turn, clock } of Object.values(statuses)) expect(clock !== null).toBe(turn !== null)
  })

  test('reserves on the way in and never holds money in a status where nobody can use it', () => {
    expect(actions.SUBMIT.funds).toBe('RESERVE')
    for (const action of ['RECALL', 'WITHDRAW', 'REJECT', 'LAPSE'] as const)
      expect(actions[action].funds).toBe('RELEASE')
    expect(actions.APPROVE.funds).toBe('SETTLE')
  })
})

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.some((language) => language in value)

/** Every text in the rows that shared exports, with its path. */
function texts(value: unknown, path: string): [string, Text][] {
  if (isText(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(texts(everything, 'shared'))('%s says the same in every language', (_, text) => {
  for (const language of languages) {
    expect(text[language]?.trim()).toBeTruthy()
    expect(placeholders(text[language])).toEqual(placeholders(text.en))
  }
})

test.each<[ClaimStatus, string | null, string | null]>([
  ['EDITING', null, 'PARTNER'],
  ['UNDER_REVIEW', '2026-11-20T23:00:00.000Z', 'VENDOR'],
  ['REJECTED', '2026-12-20T23:00:00.000Z', 'PARTNER'],
  ['REJECTED', '2026-11-20T23:00:00.000Z', null],
  ['REJECTED', '2026-11-23T09:00:00.001Z', 'PARTNER'],
  ['REJECTED', '2026-11-23T09:00:00.000Z', null],
  ['REJECTED', null, null],
  ['WITHDRAWN', null, null],
])('%s with a clock until %s waits for %s', (status, dueAt, turn) => {
  expect(turnOf(status, dueAt, '2026-11-23T09:00:00.000Z')).toBe(turn)
})
