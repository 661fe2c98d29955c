import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../../graphql/fragment-masking.ts'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { liveEvents } from '../../test/liveEvents.ts'
import { people } from '../../test/people.ts'
import { refusal } from '../../test/refusal.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { decisionState } from '../test/decisionState.ts'
import { type DecisionClaim, decisionStateFragment, latestEventsFragment } from '../decision/decisionDocuments.ts'
import { queueRow, workCalendar, queueServer } from '../test/queueServer.ts'
import { entry } from '../test/reviewServer.ts'
import { assignDocument, pickUpDocument, queueRowFragment } from './queueDocuments.ts'

const rowNumbers = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent?.split(' ')[0])

const changedClaim = (row: QueueRowFragment, about: Partial<DecisionClaim> = {}) => {
  const { id, number, status, version } = row
  const state = decisionState({ id, number, status, version, program: { disputeLimit: 1, ...row.program }, ...about })
  return Object.assign(
    makeFragmentData(row, queueRowFragment),
    makeFragmentData(state, decisionStateFragment),
    makeFragmentData({ id, latest: state.latest }, latestEventsFragment),
  )
}

const event = (row: QueueRowFragment, actorId: string, cursor: string) => ({
  cursor,
  event: {
    id: `event-${cursor}`,
    cursor,
    at: '2026-11-24T09:00:00Z',
    kind: 'SUBMITTED' as const,
    actor: { id: actorId, name: 'Somebody', side: 'PARTNER' as const },
  },
  claim: {
    id: row.id,
    number: row.number,
    title: row.title,
    status: row.status,
    turn: row.turn ?? null,
    version: row.version,
    updatedAt: '2026-11-24T09:00:00Z',
    submittedAt: null,
    decidedAt: null,
    amount: row.amount,
    approvedAmount: null,
    assignee: null,
  },
})

test('the heads of the columns order the queue, and the claim’s page goes on in that order', async () => {
  const queue = queueServer(() => [queueRow('C-2'), queueRow('C-1')])
  const { user, address } = renderApp('/review?tab=all', { viewer: people.reviewer, handlers: queue.handlers })
  await user.click(await screen.findByRole('button', { name: 'Sort by Amount' }))
  await waitFor(() => expect(queue.asked.at(-1)?.orderBy).toBe('AMOUNT_DESC'))
  await user.click(screen.getByRole('button', { name: 'Sort by Amount' }))
  await waitFor(() => expect(queue.asked.at(-1)?.orderBy).toBe('AMOUNT_ASC'))
  expect(screen.getByRole('columnheader', { name: /^Amount/ })).toHaveAttribute('aria-sort', 'ascending')
  expect(address()).toBe('/review?tab=all&order=AMOUNT_ASC')
  expect(screen.getByText('Every claim, the lowest amount first.')).toBeVisible()
  expect(screen.getByRole('link', { name: /C-1/ })).toHaveAttribute(
    'href',
    '/claims/claim-C-1?tab=all&order=AMOUNT_ASC',
  )
})

test('the queue lists the nearest due day first, by the tab and words in the address', async () => {
  const queue = queueServer(({ filter }) => (filter.late ? [queueRow('C-9')] : [queueRow('C-2'), queueRow('C-1')]))
  const { user, address } = renderApp('/review?tab=unassigned', { viewer: people.reviewer, handlers: queue.handlers })
  await waitFor(() => expect(rowNumbers()).toEqual(['C-2', 'C-1']))
  expect(queue.asked.at(-1)?.filter).toEqual({ turn: 'VENDOR', assignee: 'UNASSIGNED' })
  expect(screen.getByRole('link', { name: /Unassigned/ })).toHaveAttribute('aria-current', 'page')

  await user.type(screen.getByRole('textbox', { name: 'Search the queue' }), 'acme')
  await waitFor(() => expect(address()).toBe('/review?tab=unassigned&q=acme'))
  await waitFor(() => expect(queue.asked.at(-1)?.filter.search).toBe('acme'))

  const late = await screen.findByRole('link', { name: /Late/ })
  await waitFor(() => expect(late).toHaveAttribute('href', '/review?tab=late&q=acme'))
  await user.click(late)
  await waitFor(() => expect(rowNumbers()).toEqual(['C-9']))
  expect(address()).toBe('/review?tab=late&q=acme')
  expect(screen.getByRole('link', { name: /C-9/ })).toHaveAttribute('href', '/claims/claim-C-9?tab=late&q=acme')
})

test('an auditor finds decided claims too, under "all"', async () => {
  const decided = [
    queueRow('C-7', { status: 'APPROVED', turn: 'FINANCE', deadline: null }),
    queueRow('C-3', { status: 'WITHDRAWN', turn: null, deadline: null }),
  ]
  const queue = queueServer(({ filter }) => (filter.statuses || filter.turn || filter.search ? [] : decided))
  const { user } = renderApp('/review?tab=late&q=expo', { viewer: people.auditor, handlers: queue.handlers })
  const everywhere = await screen.findByRole('link', { name: 'Search all claims' })
  expect(everywhere).toHaveAttribute('href', '/review?tab=all&q=expo')
  await user.click(everywhere)
  expect(await screen.findByText('Check the spelling, or try fewer words.')).toBeVisible()
  expect(queue.asked.at(-1)).toMatchObject({ filter: { search: 'expo' }, orderBy: 'UPDATED_DESC' })

  await user.clear(screen.getByRole('textbox', { name: 'Search the queue' }))
  await waitFor(() => expect(rowNumbers()).toEqual(['C-7', 'C-3']))
  expect(screen.getByRole('link', { name: /^All claims/ })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByText('Every claim, the latest change first.')).toBeVisible()
  expect(screen.getByText('Approved')).toBeVisible()
  expect(screen.getByText('Withdrawn')).toBeVisible()
})

test('when there is no claim at all, "all" says so', async () => {
  renderApp('/review?tab=all', { viewer: people.auditor, language: 'sv', handlers: queueServer(() => []).handlers })
  expect(await screen.findByText('Det finns inga anspråk än')).toBeVisible()
})

test('a window that ended is nobody’s fault, and each clock is named with its own unit', async () => {
  const deadline = { dueOn: '2026-12-20', businessDaysLeft: 16, calendar: workCalendar }
  const queue = queueServer(() => [
    queueRow('C-1', { deadline: { ...deadline, clock: 'DISPUTE_WINDOW', state: 'MISSED' } }),
    queueRow('C-2', { deadline: { ...deadline, clock: 'DISPUTE_WINDOW', state: 'RUNNING' } }),
    queueRow('C-3', { deadline: { ...deadline, clock: 'PAYMENT', state: 'RUNNING' } }),
    queueRow('C-4', { deadline: { ...deadline, clock: 'PAYMENT', state: 'MISSED' } }),
  ])
  renderApp('/review?tab=all', { viewer: people.reviewer, handlers: queue.handlers })
  const row = async (title: string) => within((await screen.findByText(title)).closest('[role=row], tr, li')!)
  expect((await row('Campaign C-1')).getByText('Ended')).toBeVisible()
  expect((await row('Campaign C-1')).queryByText('Late')).toBeNull()
  const texts = screen.getAllByRole('row').map(({ textContent }) => textContent)
  expect(texts[2]).toMatch(/Last day to dispute \d+.days left/)
  expect(texts[3]).toMatch(/Payment 16.business days left/)
  expect((await row('Campaign C-4')).getByText('Ended')).toBeVisible()
  expect((await row('Campaign C-4')).queryByText('Late')).toBeNull()
})

test('a row says in words that its day was missed, and names its reviewer', async () => {
  const missed = {
    clock: 'REVIEW',
    state: 'MISSED',
    dueOn: '2026-11-20',
    businessDaysLeft: 0,
    calendar: workCalendar,
  } as const
  const queue = queueServer(() => [
    queueRow('C-1', { deadline: missed, assignee: { id: 'person-reviewer2', name: 'Rasmus Ek' } }),
  ])
  renderApp('/review?tab=late', { viewer: people.reviewer, language: 'sv', handlers: queue.handlers })
  expect(await screen.findByText('Försenad')).toBeVisible()
  expect(screen.getByRole('row', { name: /C-1/ })).toHaveTextContent(/Försenad20 nov\.Granskning/)
  expect(screen.getByRole('button', { name: 'Tilldela C-1, nu Rasmus Ek' })).toBeVisible()
})

test('a row says when its claim last changed, and the list can be put in that order', async () => {
  const queue = queueServer(() => [queueRow('C-1', { updatedAt: '2025-11-20T08:00:00Z' })])
  const { user } = renderApp('/review?tab=mine', { viewer: people.reviewer, handlers: queue.handlers })
  expect(await screen.findByText('20 Nov 2025')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Sort by Changed' }))
  await waitFor(() => expect(queue.asked.at(-1)?.orderBy).toBe('UPDATED_DESC'))
})

test('only a claim that nobody has can be picked up from its row', async () => {
  const rosa = { id: people.reviewer.id, name: people.reviewer.name }
  const queue = queueServer(() => [queueRow('C-1', { assignee: rosa }), queueRow('C-2')])
  renderApp('/review?tab=inWork', { viewer: people.reviewer, handlers: queue.handlers })
  expect(await screen.findByRole('button', { name: 'Assign C-1, now You' })).toHaveTextContent('You')
  expect(screen.getAllByRole('button', { name: /^Pick up/ }).map((each) => each.getAttribute('aria-label'))).toEqual([
    'Pick up C-2',
  ])
})

test('J and K go from row to row, Enter opens the claim and P picks it up', async () => {
  const queue = queueServer(() => [queueRow('C-1'), queueRow('C-2'), queueRow('C-3')])
  const sent: unknown[] = []
  const pickUp = answerChange(pickUpDocument, ({ input }) => {
    sent.push(input.claimId)
    return { pickUpClaim: { claim: changedClaim(queueRow('C-2', { status: 'UNDER_REVIEW' })), userErrors: [] } }
  })
  const { user, address } = renderApp('/review?tab=unassigned', {
    viewer: people.reviewer,
    handlers: [...queue.handlers, pickUp],
  })
  const row = (number: string) => screen.getByRole('link', { name: new RegExp(number) })
  expect(await screen.findByText('J')).toBeVisible()
  await user.keyboard('jj')
  expect(row('C-2')).toHaveFocus()
  await user.keyboard('jjk')
  expect(row('C-2')).toHaveFocus()
  await user.keyboard('p')
  await waitFor(() => expect(sent).toEqual(['claim-C-2']))
  await user.type(screen.getByRole('textbox', { name: 'Search the queue' }), 'jp')
  expect(sent).toHaveLength(1)
  row('C-3').focus()
  await user.click(screen.getByRole('button', { name: 'Turn shortcuts off' }))
  expect(screen.queryByText('J')).toBeNull()
  await user.keyboard('j')
  expect(screen.getByRole('button', { name: 'Turn shortcuts on' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByText('J')).toBeVisible()
  row('C-3').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toMatch(/^\/claims\/claim-C-3/))
})

test('a claim can be picked up from its row and stays in place', async () => {
  let rows = [queueRow('C-1'), queueRow('C-2')]
  const queue = queueServer(() => rows)
  const mine = queueRow('C-1', {
    status: 'UNDER_REVIEW',
    version: 4,
    assignee: { id: people.reviewer.id, name: people.reviewer.name },
  })
  const sent: unknown[] = []
  const pickUp = answerChange(pickUpDocument, ({ input }) => {
    sent.push(input)
    rows = [queueRow('C-2')]
    return { pickUpClaim: { claim: changedClaim(mine), userErrors: [] } }
  })
  const live = liveEvents()
  const { user } = renderApp('/review?tab=unassigned', {
    viewer: people.reviewer,
    handlers: [...queue.handlers, pickUp, live.handler],
  })
  await user.click(await screen.findByRole('button', { name: 'Pick up C-1' }))
  await screen.findByText('Under review')
  expect(sent).toEqual([expect.objectContaining({ claimId: 'claim-C-1', expectedVersion: 3 })])
  await waitFor(() => expect(screen.getByRole('link', { name: /C-1/ })).toHaveFocus())
  await live.publish(event(mine, people.reviewer.id, '1'))
  expect(await screen.findByText('No longer in this list')).toBeVisible()
  expect(rowNumbers()).toEqual(['C-1', 'C-2'])
  expect(screen.queryByText(/claims? changed/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Update the list' }))
  expect(rowNumbers()).toEqual(['C-2'])
})

test('the second person to pick up a claim reads who was first', async () => {
  const queue = queueServer(() => [queueRow('C-1')])
  const rasmus = { id: 'person-reviewer2', name: 'Rasmus Ek' }
  const theirs = queueRow('C-1', { status: 'UNDER_REVIEW', version: 38, assignee: rasmus })
  const latest = { edges: [entry('entry-9', 'PICKED_UP', 'Picked up the claim', rasmus)] }
  const pickUp = answerChange(pickUpDocument, () => ({
    pickUpClaim: {
      claim: changedClaim(theirs, { latest }),
      userErrors: [refusal('STALE_VERSION', 'The claim has changed meanwhile (version 38).')],
    },
  }))
  const { user } = renderApp('/review?tab=unassigned', {
    viewer: people.reviewer,
    handlers: [...queue.handlers, pickUp],
  })
  await user.click(await screen.findByRole('button', { name: 'Pick up C-1' }))
  expect(await screen.findByText('C-1 has changed meanwhile. Rasmus Ek: Picked up the claim')).toBeVisible()
  expect(screen.queryByText(/version 38/)).toBeNull()
})

test('changes by others show by themselves and are announced', async () => {
  let rows = [queueRow('C-1')]
  const queue = queueServer(() => rows)
  const live = liveEvents()
  renderApp('/review?tab=unassigned', { viewer: people.reviewer, handlers: [...queue.handlers, live.handler] })
  await waitFor(() => expect(rowNumbers()).toEqual(['C-1']))
  await waitFor(() => expect(live.connected()).toBe(true))
  rows = [queueRow('C-0'), queueRow('C-1')]
  await live.publish(event(queueRow('C-0'), 'person-user', '2'))
  await waitFor(() => expect(rowNumbers()).toEqual(['C-0', 'C-1']))
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('1 claim changed'),
  )
})

test('a claim can be assigned to another reviewer, and a refusal is shown', async () => {
  const queue = queueServer(() => [queueRow('C-1')])
  const sent: unknown[] = []
  const assign = answerChange(assignDocument, ({ input }) => {
    sent.push(input.assigneeId)
    return {
      assignClaim: {
        claim: null,
        userErrors: [refusal('STALE_VERSION', 'Somebody changed the claim.')],
      },
    }
  })
  const { user } = renderApp('/review?tab=unassigned', {
    viewer: people.reviewer,
    handlers: [...queue.handlers, assign],
  })
  await user.click(await screen.findByRole('button', { name: 'Assign C-1, now Nobody' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Rasmus Ek' }))
  expect(await screen.findByText('C-1: Somebody changed the claim.')).toBeVisible()
  expect(sent).toEqual(['person-reviewer2'])
})

test('an empty list says why and leads on; an auditor neither picks up nor assigns', async () => {
  const nothing = queueServer(() => [])
  const reviewer = renderApp('/review', { viewer: people.reviewer, handlers: nothing.handlers })
  expect(await screen.findByText('Nothing is assigned to you')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Show unassigned claims' })).toHaveAttribute('href', '/review?tab=unassigned')
  reviewer.unmount()
  const queue = queueServer(() => [queueRow('C-1')])
  renderApp('/review', { viewer: people.auditor, handlers: queue.handlers })
  await waitFor(() => expect(rowNumbers()).toEqual(['C-1']))
  expect(screen.queryByRole('link', { name: /^Mine/ })).toBeNull()
  expect(screen.queryByRole('button', { name: /Pick up|Assign/ })).toBeNull()
})

test('a decided claim shows the approved amount, and the claimed one where it is higher', async () => {
  const sek = (amount: string) => ({ amount, currency: 'SEK' })
  const rows = [
    queueRow('C-1', { status: 'APPROVED', approvedAmount: sek('9500.00') }),
    queueRow('C-2', { status: 'APPROVED', approvedAmount: sek('12000.00') }),
    queueRow('C-3', { status: 'REJECTED' }),
  ]
  renderApp('/review?tab=all', { viewer: people.reviewer, handlers: queueServer(() => rows).handlers })
  const row = async (number: string) => screen.findByRole('row', { name: new RegExp(number) })
  expect(await row('C-1')).toHaveTextContent(/SEK.9,500\.00\s*of SEK.12,000\.00 claimed/)
  for (const number of ['C-2', 'C-3']) {
    expect(await row(number)).toHaveTextContent(/SEK.12,000\.00/)
    expect(await row(number)).not.toHaveTextContent(/claimed/)
  }
})

test('a search text that is too long stays whole and is not sent', async () => {
  const queue = queueServer(() => [queueRow('C-1')])
  const { user } = renderApp('/review?tab=all', { viewer: people.reviewer, handlers: queue.handlers })
  const search = await screen.findByRole('textbox', { name: 'Search the queue' })
  await user.click(search)
  await user.paste('w'.repeat(101))
  await user.keyboard('{Enter}')
  expect(search).toHaveValue('w'.repeat(101))
  expect(search).toHaveAccessibleDescription('At most 100 characters. Shorten the text.')
  await user.keyboard('{Backspace}')
  await waitFor(() => expect(queue.asked.at(-1)?.filter.search).toBe('w'.repeat(100)))
  expect(queue.asked.every(({ filter }) => (filter.search ?? '').length <= 100)).toBe(true)
})
