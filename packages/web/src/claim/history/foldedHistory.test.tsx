import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answer } from '../../test/server.ts'
import { draft } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'
import { claimHistoryDocument } from './ClaimHistory.tsx'

const oskar = { id: 'oskar', name: 'Oskar Berg', role: 'INCENTIVES_USER' as const, side: 'PARTNER' as const }
const karin = { ...oskar, id: 'karin', name: 'Karin Lund' }

const entry = (id: string, at: string, data: object, actor = oskar, kind = 'LINE_UPDATED' as const) => ({
  cursor: id,
  node: { id, at, kind, text: `Changed the line: ${id}`, comment: null, data, actor, reasons: [] },
})

const line = (before: object, after: object, id = 'line-1') => ({ line: { id, name: 'Line' }, before, after })

const net = (amount: string) => ({ netAmount: { amount, currency: 'SEK' } })

function historyOf(edges: ReturnType<typeof entry>[]) {
  const history = answer(claimHistoryDocument, () => ({
    claim: {
      id: draft.id,
      lines: draft.lines,
      documents: draft.documents,
      history: { totalCount: edges.length, edges, pageInfo: { hasNextPage: false, endCursor: null } },
    } as never,
  }))
  return [history, ...claimServer(() => draft)]
}

test('what one person saved in one go is one entry, with the values before and after it', async () => {
  const edges = [
    entry('4', '2026-11-24T10:09:00Z', line(net('500.00'), net('600.00'))),
    entry('3', '2026-11-24T10:05:00Z', line({ supplier: 'Tryck' }, { supplier: 'Tryckverket AB' })),
    entry('2', '2026-11-24T10:01:00Z', line({ supplier: '', ...net('0.00') }, { supplier: 'Tryck', ...net('500.00') })),
    entry('1', '2026-11-24T10:00:00Z', line({ supplier: 'Old' }, { supplier: '' }), karin),
  ]
  renderApp('/claims/claim-1', { viewer: people.user, handlers: historyOf(edges) })
  const whole = (await screen.findByText('Changed the line: 4')).closest('li') as HTMLElement
  expect(within(whole).getByText('Supplier: empty → “Tryckverket AB”')).toBeVisible()
  expect(within(whole).getByText(/^Amount without tax: SEK\s0\.00 → SEK\s600\.00$/)).toBeVisible()
  expect(within(whole).getByText(/3 savings in one/)).toBeVisible()
  expect(screen.getByText('Supplier: “Old” → empty')).toBeVisible()
  expect(screen.queryByText('Changed the line: 2')).toBeNull()
})

test('changes of another line, and of another hour, stand alone', async () => {
  const edges = [
    entry('3', '2026-11-24T12:00:00Z', line({ description: 'C' }, { description: 'D' })),
    entry('2', '2026-11-24T10:01:00Z', line({ description: 'B' }, { description: 'C' })),
    entry('1', '2026-11-24T10:00:00Z', line({ description: 'X' }, { description: 'Y' }, 'line-2')),
    entry('0', '2026-11-24T09:59:00Z', { line: { id: 'line-3', name: 'Z' }, before: {}, after: {} }),
    entry('-1', '2026-11-24T09:58:00Z', { line: { id: 'line-4', name: 'Z' }, before: {}, after: {} }),
  ]
  renderApp('/claims/claim-1', { viewer: people.user, handlers: historyOf(edges) })
  expect(await screen.findByText('Changed the line: 3')).toBeVisible()
  expect(screen.getByText('Changed the line: 2')).toBeVisible()
  expect(screen.getByText('Changed the line: 1')).toBeVisible()
  expect(screen.getByText('Changed the line: 0')).toBeVisible()
  expect(screen.getByText('Changed the line: -1')).toBeVisible()
})
