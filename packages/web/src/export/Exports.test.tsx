import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { ExportRowFragment } from '../graphql/graphql.ts'
import { queueCountsDocument, reviewQueueDocument } from '../review/queue/queueDocuments.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange } from '../test/server.ts'
import { nothingElse } from '../test/startHandlers.ts'
import { exportListDocument, exportRowFragment, exportsDocument } from './exportDocuments.ts'

const row = (id: string, about: Partial<ExportRowFragment> = {}): ExportRowFragment => ({
  id,
  state: 'WAITING',
  name: 'claims 2026-11-28.csv',
  rowCount: null,
  writtenCount: 0,
  bytes: 0,
  url: null,
  failure: null,
  askedAt: '2026-11-28T10:05:00.000Z',
  expiresAt: '2026-12-05T10:05:00.000Z',
  ...about,
})

const done = (id: string) =>
  row(id, { state: 'DONE', rowCount: 1200, writtenCount: 1200, bytes: 250_000, url: `/exports/${id}` })

/** A server that keeps exports, and what was asked to be exported. */
function exportServer(...first: ExportRowFragment[]) {
  const rows = [...first]
  const asked: object[] = []
  const none = { totalCount: 0 }
  const masked = (each: ExportRowFragment) => ({ id: each.id, ...makeFragmentData(each, exportRowFragment) })
  return {
    rows,
    asked,
    handlers: [
      answer(exportsDocument, () => ({
        exports: { edges: rows.map((each) => ({ cursor: each.id, node: masked(each) })) },
      })),
      answerChange(exportListDocument, ({ input }) => {
        asked.push({ list: input.list, filter: input.filter, language: input.language })
        const accepted = row(`export-${rows.length + 1}`)
        rows.unshift(accepted)
        return { exportList: { export: masked(accepted), userErrors: [] } }
      }),
      answer(reviewQueueDocument, {
        claims: { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 },
      }),
      answer(queueCountsDocument, {
        mine: none,
        unassigned: none,
        late: none,
        disputed: none,
        inWork: none,
        all: none,
      }),
    ],
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

test('a reviewer exports what the queue finds, sees how far it is, and gets the file', async () => {
  const { handlers, rows, asked } = exportServer()
  const { user } = renderApp('/review?tab=late&q=expo', { viewer: people.reviewer, handlers })
  await user.click(await screen.findByRole('button', { name: 'Export' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Exports' }))
  expect(await drawer.findByText('Waiting to be written')).toBeVisible()
  expect(asked).toEqual([
    { list: 'CLAIMS', filter: { claimFilter: { turn: 'VENDOR', late: true, search: 'expo' } }, language: 'EN' },
  ])
  rows[0] = row('export-1', { state: 'RUNNING', rowCount: 1200, writtenCount: 500 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(await drawer.findByText('500 of 1,200 rows written')).toBeVisible()
  expect(drawer.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '500')
  rows[0] = done('export-1')
  await vi.advanceTimersByTimeAsync(1000)
  const link = await drawer.findByRole('link', { name: /^Download claims 2026-11-28.csv/ })
  expect(link).toHaveAttribute('href', '/exports/export-1')
  expect(drawer.getByRole('status')).toHaveTextContent(/^1,200 rows, 244/)
  expect(drawer.queryByRole('progressbar')).toBeNull()
})

test('the exports are found again after a reload, each with the day until which it is kept', async () => {
  const { handlers } = exportServer(
    row('export-2', { state: 'FAILED', failure: 'Servern kunde inte skriva filen. Exportera en gång till.' }),
    done('export-1'),
  )
  renderApp('/account/exports', { viewer: people.admin, language: 'sv', handlers })
  const list = within(await screen.findByRole('list', { name: 'Exporter' }))
  expect(list.getByText('Filen skrevs inte: Servern kunde inte skriva filen. Exportera en gång till.')).toBeVisible()
  expect(list.getByText(/finns kvar till 5 dec./)).toBeVisible()
  expect(list.getAllByRole('link')).toHaveLength(1)
})

test('somebody without exports reads where they come from', async () => {
  const { handlers } = exportServer()
  renderApp('/account/exports', { viewer: people.user, handlers })
  await waitFor(() => expect(screen.getByText('No exports')).toBeVisible())
})

test('members are exported as the page has filtered them', async () => {
  const { handlers, asked } = exportServer()
  const { user } = renderApp('/settings/members?role=INCENTIVES_USER', {
    viewer: people.admin,
    language: 'sv',
    handlers: [...handlers, nothingElse()],
  })
  await user.click(await screen.findByRole('button', { name: 'Exportera' }))
  await waitFor(() =>
    expect(asked).toEqual([
      { list: 'MEMBERS', filter: { memberFilter: { roles: ['INCENTIVES_USER'] } }, language: 'SV' },
    ]),
  )
})
