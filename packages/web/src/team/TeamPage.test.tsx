import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer } from '../test/server.ts'
import { slaRowFragment, teamDocument } from './teamDocument.ts'

const row = (name: string, inTime: number, late: number, medianBusinessDays: number | null = 1.5, lateOpen = 0) =>
  makeFragmentData<typeof slaRowFragment, SlaFiguresFragment>(
    { id: name, name, decided: inTime + late, inTime, late, lateOpen, medianBusinessDays },
    slaRowFragment,
  )

function teamServer(decided = true) {
  const asked: { from: string; to: string }[] = []
  const handler = answer(teamDocument, ({ from, to }) => {
    asked.push({ from, to })
    return {
      slaReport: {
        from,
        to,
        waiting: 7,
        waitingLate: 1,
        total: decided ? row('total', 18, 2) : row('total', 0, 0, null),
        byReviewer: decided ? [row('Rosa Reyes', 10, 0), row('Rasmus Ek', 8, 2), row('Rune Dahl', 0, 0, null, 1)] : [],
        byProgram: decided ? [row('Cloud Solution Provider', 18, 2)] : [],
        byDay: decided ? [row('2026-10-01', 5, 2), row('2026-10-20', 13, 0)] : [],
      },
    }
  })
  return { asked, handler }
}

const figure = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement

test('the figures of a period say how many claims were decided in time or late, and how long it took', async () => {
  const team = teamServer()
  renderApp('/team?from=2026-10-01&to=2026-10-31', { viewer: people.auditor, handlers: [team.handler] })
  expect(await screen.findByRole('heading', { name: /^Total, 1\s*–\s*31 Oct 2026$/ })).toBeVisible()
  expect(team.asked).toEqual([{ from: '2026-10-01', to: '2026-10-31' }])
  expect(figure('Decided')).toHaveTextContent('20')
  expect(figure('In time')).toHaveTextContent('18')
  expect(figure('In time')).toHaveTextContent('90% of 20')
  expect(figure('Late')).toHaveTextContent('2')
  expect(figure('Median time')).toHaveTextContent('1.5 business days')
  expect(figure('Waiting now')).toHaveTextContent('1 of them late')
  const reviewers = within(screen.getByRole('table', { name: 'By reviewer' }))
  expect(reviewers.getByRole('row', { name: /Rasmus Ek/ })).toHaveTextContent('80%')
})

test('a claim that is late and still open counts, for its reviewer too, and figures open their lists', async () => {
  const late = answer(teamDocument, ({ from, to }) => ({
    slaReport: {
      from,
      to,
      waiting: 7,
      waitingLate: 4,
      total: row('total', 3, 1, 1, 4),
      byReviewer: [row('Rosa Reyes', 3, 0, 1, 2)],
      byProgram: [],
      byDay: [],
    },
  }))
  renderApp('/team?from=2026-10-01&to=2026-10-31', { viewer: people.auditor, handlers: [late] })
  expect(await screen.findByRole('link', { name: '4 of them not decided yet' })).toHaveAttribute(
    'href',
    '/review?tab=late',
  )
  expect(figure('Late')).toHaveTextContent(/^Late\s*5/)
  expect(figure('In time')).toHaveTextContent('38% of 8')
  const reviewers = within(screen.getByRole('table', { name: 'By reviewer' }))
  expect(reviewers.getByRole('row', { name: /Rosa Reyes/ })).toHaveTextContent(/3\s*60%\s*Late\s*2\s*\(2 open\)/)
  // What nobody has is the rest, so that the rows add up to the sum below them.
  expect(reviewers.getByRole('row', { name: /^Unassigned/ })).toHaveTextContent(/Late\s*2\s*\(2 open\)/)
  expect(reviewers.getByRole('link', { name: 'Unassigned' })).toHaveAttribute('href', '/review?tab=unassigned')
  expect(reviewers.getByRole('row', { name: /^Total/ })).toHaveTextContent(/Late\s*5\s*\(4 open\)/)
  expect(screen.getByRole('link', { name: '4' })).toHaveAttribute(
    'href',
    '/review?tab=all&decided=2026-10-01..2026-10-31',
  )
  expect(screen.getByRole('link', { name: '4 of them late' })).toHaveAttribute('href', '/review?tab=late')
  expect(screen.getByRole('link', { name: '7' })).toHaveAttribute('href', '/review?tab=waiting')
})

test('the chart by day has a description in words and a table of the same numbers', async () => {
  const { user } = renderApp('/team?from=2026-10-01&to=2026-10-31', {
    viewer: people.auditor,
    language: 'sv',
    handlers: [teamServer().handler],
  })
  expect(await screen.findByRole('img')).toHaveAccessibleName(
    'Staplar: 18 avgjorda i tid och 2 försenade, 1–31 okt. 2026. Flest: 20 okt. 2026, 13 avgjorda.',
  )
  await user.click(screen.getByRole('button', { name: 'Tabell' }))
  const table = within(screen.getByRole('table', { name: 'Per dag' }))
  expect(table.getAllByRole('row').map((each) => each.textContent)).toHaveLength(3)
  expect(table.getByRole('row', { name: /1 okt. 2026/ })).toHaveTextContent(/7.*5.*2/)
})

test('a period can be chosen by name or by days, and the address keeps it', async () => {
  const team = teamServer()
  const { user, address } = renderApp('/team?period=last-month', { viewer: people.reviewer, handlers: [team.handler] })
  await waitFor(() => expect(team.asked).toHaveLength(1))
  const lastMonth = team.asked[0]
  expect(lastMonth?.from).toMatch(/-01$/)
  await user.click(await screen.findByRole('radio', { name: 'Custom dates' }))
  expect(address()).toBe(`/team?from=${lastMonth?.from}&to=${lastMonth?.to}`)
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '0202-01-15' } })
  expect(address()).toBe(`/team?from=${lastMonth?.from}&to=${lastMonth?.to}`)
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-01-15' } })
  await waitFor(() => expect(address()).toContain('from=2026-01-15'))
  await waitFor(() => expect(team.asked.at(-1)?.from).toBe('2026-01-15'))
})

test('days the wrong way round keep the last figures, with their days', async () => {
  const team = teamServer()
  const { user, back, address } = renderApp('/team?period=last-month', {
    viewer: people.auditor,
    handlers: [team.handler],
  })
  await user.click(await screen.findByRole('radio', { name: 'Custom dates' }))
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-10-01' } })
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-10-31' } })
  expect(await screen.findByText(/^Total, 1\s?–\s?31 Oct 2026$/)).toBeVisible()
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-09-30' } })
  expect(await screen.findByText('The last day is before the first.')).toBeVisible()
  expect(screen.getByText(/^Total, 1\s?–\s?31 Oct 2026$/)).toBeVisible()
  expect(figure('Decided')).toHaveTextContent('20')
  const before = team.asked.length
  await back()
  expect(address()).toBe('/team?period=last-month')
  await waitFor(() => expect(team.asked.length).toBeGreaterThan(before))
})

test('days the wrong way round are refused in words; an empty period says so', async () => {
  const team = teamServer(false)
  const wrong = renderApp('/team?from=2026-10-31&to=2026-10-01', { viewer: people.auditor, handlers: [team.handler] })
  expect(await screen.findByText('The last day is before the first.')).toBeVisible()
  expect(team.asked).toEqual([])
  wrong.unmount()
  renderApp('/team', { viewer: people.auditor, handlers: [team.handler] })
  expect(await screen.findByText('Nothing was decided')).toBeVisible()
  expect(figure('Median time')).toHaveTextContent('–')
})
