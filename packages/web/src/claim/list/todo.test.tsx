import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { incentivesDocument } from '../../funds/IncentivesPage.tsx'
import { asPage, funds } from '../../funds/test/fundsFixture.ts'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answer, answerChange } from '../../test/server.ts'
import { disputersDocument } from '../dispute/useDisputers.ts'
import { putOffClaimDocument } from './putOffDocument.ts'

const calendar = { name: 'Stockholm', timeZone: 'Europe/Stockholm' }
const today = Temporal.Now.plainDateISO('Europe/Stockholm')
const inDays = (days: number) => today.add({ days }).toString()

const claim = (number: string, about: Partial<WaitingClaimFragment> = {}): WaitingClaimFragment => ({
  id: `claim-${number}`,
  number,
  title: `Campaign ${number}`,
  status: 'EDITING',
  amount: { amount: '1200.00', currency: 'SEK' },
  program: { id: 'program-cloud', name: 'Cloud' },
  supportUrl: null,
  backOn: null,
  deadline: { clock: 'SUBMIT', state: 'RUNNING', dueOn: inDays(20), businessDaysLeft: 14, calendar },
  ...about,
})
const page = (...claims: WaitingClaimFragment[]) => ({
  totalCount: claims.length,
  edges: claims.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage: false, endCursor: null },
})
const nothing = { claims: page(), colleagues: page(), putOff: page(), late: page(), underway: page() }
const lists = (some: Partial<typeof nothing>) => ({ ...nothing, ...some, programs: [], funds: asPage(funds) }) as never

test('what is put off leaves the list until its day, and is brought back', async () => {
  let isPutOff = false
  const sent: unknown[] = []
  const { user } = renderApp('/incentives', {
    viewer: people.user,
    handlers: [
      answer(incentivesDocument, () =>
        isPutOff ? lists({ putOff: page(claim('C-1', { backOn: inDays(1) })) }) : lists({ claims: page(claim('C-1')) }),
      ),
      answerChange(putOffClaimDocument, ({ input }) => {
        sent.push(input.backOn)
        isPutOff = Boolean(input.backOn)
        return { payload: { claim: { id: 'claim-C-1', backOn: input.backOn ?? null }, userErrors: [] } } as never
      }),
    ],
  })
  await user.click(await screen.findByRole('button', { name: 'Put off C-1' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Put off C-1?' }))
  await user.click(dialog.getByRole('button', { name: 'In a week' }))
  await user.click(dialog.getByRole('button', { name: 'Tomorrow' }))
  await user.click(dialog.getByRole('button', { name: 'Put off' }))
  const group = within(await screen.findByRole('region', { name: /^Put off/ }))
  expect(screen.getByText('Nothing to do right now')).toBeVisible()
  await user.click(group.getByRole('button', { name: 'Bring back C-1' }))
  expect(await screen.findByRole('button', { name: 'Put off C-1' })).toBeVisible()
  expect(sent).toEqual([inDays(1), null])
})

test('the figure counts what the list to do holds; what others have to do stands apart', async () => {
  renderApp('/incentives', {
    viewer: people.user,
    handlers: [
      answer(incentivesDocument, () =>
        lists({
          claims: page(claim('C-1'), claim('C-2')),
          late: page(claim('C-3', { status: 'UNDER_REVIEW' })),
          putOff: page(claim('C-4', { backOn: inDays(1) })),
        }),
      ),
    ],
  })
  expect((await screen.findByText('Claims to act on')).nextSibling).toHaveTextContent('2')
  const todo = within(screen.getByRole('region', { name: 'To do' }))
  expect(todo.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Campaign C-1', 'Campaign C-2'])
  expect(todo.queryByText('Later')).toBeNull()
  const watched = within(screen.getByRole('region', { name: 'To keep an eye on' }))
  expect(watched.getByRole('link', { name: 'Campaign C-3' })).toBeVisible()
  expect(watched.getByRole('link', { name: 'Campaign C-4' })).toBeVisible()
})

test('a long list to do shows the rest when asked', async () => {
  const asked: number[] = []
  const all = ['C-1', 'C-2', 'C-3'].map((number) => claim(number))
  const { user } = renderApp('/incentives', {
    viewer: people.user,
    handlers: [
      answer(incentivesDocument, ({ first }) => {
        asked.push(first)
        const shown = page(...(first > 10 ? all : all.slice(0, 2)))
        return lists({ claims: { ...shown, totalCount: 3, pageInfo: { hasNextPage: first <= 10, endCursor: null } } })
      }),
    ],
  })
  expect(await screen.findByText('2 of 3 claims')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show more' }))
  expect(await screen.findByRole('link', { name: 'Campaign C-3' })).toBeVisible()
  expect(asked).toEqual([10, 100])
})

test('a claim on its last day cannot be put off', async () => {
  const last = claim('C-2', {
    deadline: { clock: 'SUBMIT', state: 'RUNNING', dueOn: inDays(0), businessDaysLeft: 0, calendar },
  })
  renderApp('/incentives', {
    viewer: people.user,
    handlers: [answer(incentivesDocument, () => lists({ claims: page(last) }))],
  })
  expect(await screen.findByRole('link', { name: 'Campaign C-2' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Put off C-2' })).toBeNull()
})

test('a late answer of the validation team is on the list, with what can be done', async () => {
  const supportUrl = 'mailto:support@vendor.example?subject=C-3'
  const late = claim('C-3', {
    status: 'UNDER_REVIEW',
    supportUrl,
    deadline: { clock: 'REVIEW', state: 'MISSED', dueOn: '2026-11-20', businessDaysLeft: 0, calendar },
  })
  renderApp('/incentives', {
    viewer: people.user,
    handlers: [answer(incentivesDocument, () => lists({ late: page(late) }))],
  })
  const group = within(await screen.findByRole('region', { name: /^The validation team is late/ }))
  expect(group.getByText(/Review: was due 20 Nov 2026/)).toBeVisible()
  expect(group.getByRole('link', { name: 'Contact support about C-3' })).toHaveAttribute('href', supportUrl)
  expect(group.getByRole('link', { name: 'Ask in a comment about C-3' })).toHaveAttribute(
    'href',
    '/claims/claim-C-3#history',
  )
  expect(screen.getByText('Nothing to do right now')).toBeVisible()
})

test('a rejection that only the admin can dispute stands under the admin’s name, not among what waits for a submitter', async () => {
  const rejected = claim('C-4', {
    status: 'REJECTED',
    deadline: { clock: 'DISPUTE_WINDOW', state: 'RUNNING', dueOn: inDays(3), businessDaysLeft: 2, calendar },
  })
  const admins = [{ id: people.admin.id, name: people.admin.name, email: people.admin.email }]
  renderApp('/incentives', {
    viewer: people.user,
    handlers: [
      answer(incentivesDocument, () => lists({ colleagues: page(rejected) })),
      answer(disputersDocument, { viewer: { id: 'viewer', partner: { id: 'partner-nordlys', admins } } }),
    ],
  })
  const group = within(await screen.findByRole('region', { name: /^Astrid Lund’s turn/ }))
  expect(group.getByRole('link', { name: 'Ask Astrid Lund to dispute' })).toHaveAttribute(
    'href',
    '/claims/claim-C-4#dispute',
  )
  expect(group.queryByRole('button', { name: /Put off/ })).toBeNull()
  expect(screen.queryByRole('region', { name: /^Within a week/ })).toBeNull()
})
