import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { claimListDocument } from '../claim/list/ClaimList.tsx'
import { activityChoicesDocument } from '../claim/create/NewClaimForm.tsx'
import { newClaimDocument } from '../claim/create/NewClaimPage.tsx'
import { createClaimDocument } from '../claim/claimMutations.ts'
import { asPayload, draft } from '../claim/test/claimFixture.ts'
import { claimServer } from '../claim/test/claimServer.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange } from '../test/server.ts'
import { coopDocument } from './CoopManagementPage.tsx'
import { incentivesDocument } from './IncentivesPage.tsx'
import { plansDocument } from './PlansPage.tsx'
import { navigationProgramsDocument } from '../ui/shell/useNavigationNews.ts'
import { asPage, funds, programs } from './test/fundsFixture.ts'

const noClaims = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } }

test('a partner goes from Incentives by Plans management to Co-op management, and sees money and dates on the way', async () => {
  const { user, address } = renderApp('/incentives', {
    viewer: people.user,
    handlers: [
      answer(incentivesDocument, { programs, claims: noClaims, funds: asPage(funds) } as never),
      answer(plansDocument, { programs, funds: asPage(funds) } as never),
      answer(coopDocument, { programs, funds: asPage(funds) } as never),
      answer(claimListDocument, { claims: noClaims }),
    ],
  })
  expect(await screen.findByText('Nothing to do right now')).toBeVisible()
  await user.click(screen.getByRole('link', { name: /Plans management/ }))
  const plan = within(await screen.findByRole('region', { name: 'Cloud indirect reseller' }))
  expect(plan.getByText('Used 1 Jul 2026 – 31 Dec 2098')).toBeVisible()
  expect(plan.getByRole('link', { name: '2 claims to act on' })).toHaveAttribute(
    'href',
    '/incentives/plans/program-cloud?period=period-h2&turn=PARTNER&order=DUE_ASC',
  )
  expect(plan.getByRole('img', { name: /Of SEK.1,000.00 earned, .*SEK.600.00 remains/ })).toBeVisible()
  await user.click(plan.getByRole('link', { name: /^Co-op management/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Co-op management' })).toBeVisible()
  expect(address()).toBe('/incentives/plans/program-cloud?period=period-h2')
  expect(await screen.findByText('No claims in this period yet')).toBeVisible()
})

test('every fund is shown, though they come in pages', async () => {
  renderApp('/incentives/plans', {
    viewer: people.user,
    handlers: [
      answer(
        plansDocument,
        ({ after }) => ({ programs, funds: after ? asPage(funds.slice(1)) : asPage(funds.slice(0, 1), true) }) as never,
      ),
    ],
  })
  expect(await screen.findByText('Used 1 Jul 2026 – 31 Dec 2098')).toBeVisible()
  expect(await screen.findByText(/FY26 H1/)).toBeVisible()
})

test('the address keeps filters, search and order of the claims', async () => {
  const asked: unknown[] = []
  const { user, address, back } = renderApp('/incentives/plans/program-cloud?status=EDITING', {
    viewer: people.user,
    handlers: [
      answer(coopDocument, { programs, funds: asPage(funds) } as never),
      answer(claimListDocument, ({ filter, orderBy }) => {
        asked.push({ ...filter, orderBy })
        return { claims: noClaims }
      }),
    ],
  })
  expect(await screen.findByText('No claim matches')).toBeVisible()
  expect(screen.getByLabelText('Status')).toHaveValue('EDITING')
  await user.type(screen.getByLabelText('Search claims'), 'posters')
  await user.selectOptions(screen.getByLabelText('Order'), 'Nearest deadline first')
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      programId: 'program-cloud',
      usagePeriodId: 'period-h2',
      statuses: ['EDITING'],
      search: 'posters',
      orderBy: 'DUE_ASC',
    }),
  )
  expect(asked).not.toContainEqual(expect.objectContaining({ search: 'post' }))
  expect(address()).toBe('/incentives/plans/program-cloud?status=EDITING&order=DUE_ASC&q=posters')
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(address()).toBe('/incentives/plans/program-cloud?order=DUE_ASC'))
  await back()
  expect(address()).toBe('/incentives/plans/program-cloud?status=EDITING&order=DUE_ASC&q=posters')
  expect(screen.getByLabelText('Search claims')).toHaveValue('posters')
  await back()
  expect(address()).toBe('/incentives/plans/program-cloud?status=EDITING')
  expect(screen.getByLabelText('Order')).toHaveValue('UPDATED_DESC')
})

test('an address with an invalid id shows "not found", like any wrong address', async () => {
  const malformed = http.post('http://samop.test/graphql', async ({ request }) => {
    const { operationName } = (await request.clone().json()) as { operationName: string }
    if (operationName !== 'Coop') return
    const extensions = { code: 'BAD_USER_INPUT', field: 'filter.programId' }
    return HttpResponse.json({ errors: [{ message: 'filter.programId: must be an id', extensions }], data: null })
  })
  renderApp('/incentives/plans/xyz', { viewer: people.user, handlers: [malformed] })
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
})

test('another period can be chosen by its dates and shows its own money', async () => {
  const { user, address } = renderApp('/incentives/plans/program-cloud', {
    viewer: people.user,
    language: 'sv',
    handlers: [
      answer(coopDocument, { programs, funds: asPage(funds) } as never),
      answer(claimListDocument, { claims: noClaims }),
    ],
  })
  const period = await screen.findByLabelText('Användningsperiod')
  await user.selectOptions(period, within(period).getByRole('option', { name: /FY26 H1: 1 jan/ }))
  expect(address()).toBe('/incentives/plans/program-cloud?period=period-h1')
  expect(await screen.findAllByText('har gått ut')).toHaveLength(2)
})

test('a new claim needs its choices and then opens its draft', async () => {
  const { user, address } = renderApp('/claims/new?programId=program-cloud', {
    viewer: people.user,
    handlers: [
      answer(newClaimDocument, {
        programs,
        funds: asPage(funds),
        locations: [{ id: 'location-sthlm', name: 'Stockholm', country: 'SE' }],
      } as never),
      answer(activityChoicesDocument, {
        activities: [{ id: 'activity-print', name: 'Print advertising', category: 'DEMAND_GENERATION' }],
      }),
      answerChange(createClaimDocument, ({ input }) => {
        expect(input).toMatchObject({ usagePeriodId: 'period-h2', activityId: 'activity-print', title: 'Posters' })
        return asPayload(draft)
      }),
      ...claimServer(() => draft),
    ],
  })
  await user.type(await screen.findByLabelText('Title'), 'Posters')
  await user.click(screen.getByRole('button', { name: 'Create the draft' }))
  const activity = screen.getByLabelText(/^Activity/)
  expect(activity).toHaveFocus()
  expect(activity).toHaveAccessibleDescription(/Choose one/)
  await user.selectOptions(activity, 'Print advertising')
  await user.click(screen.getByRole('button', { name: 'Create the draft' }))
  await waitFor(() => expect(address()).toBe('/claims/claim-1/edit'))
})

test('money of a closed period has expired, and no claim is offered there', async () => {
  const closed = funds.map((fund, index) =>
    index === 1 ? { ...fund, remaining: { amount: '80.00', currency: 'SEK' } } : fund,
  )
  const handlers = [
    answer(coopDocument, { programs, funds: asPage(closed) } as never),
    answer(claimListDocument, { claims: noClaims }),
  ]
  renderApp('/incentives/plans/program-cloud?period=period-h1', { viewer: people.user, handlers })
  expect(await screen.findByText('Expired unused')).toBeVisible()
  expect(screen.getByText('Claiming ended 15 Aug 2026')).toBeVisible()
  expect(screen.queryByText('Remaining')).toBeNull()
  expect(screen.queryByRole('link', { name: 'Create a claim' })).toBeNull()
})

test.each([
  [40, 'Nothing to do right now'],
  [20, 'No claim waits for you'],
])('with %i days left, both pages agree on whether money is at risk', async (days, nothing) => {
  const today = Temporal.Now.plainDateISO('UTC')
  const [spendBy, claimBy] = [days, days + 45].map((later) => today.add({ days: later }).toString())
  const near = funds.map((fund, index) =>
    index === 0 ? { ...fund, usagePeriod: { ...fund.usagePeriod, usageTo: spendBy, claimingTo: claimBy } } : fund,
  )
  const handlers = [
    answer(incentivesDocument, { programs, claims: noClaims, funds: asPage(near) } as never),
    answer(coopDocument, { programs, funds: asPage(near) } as never),
    answer(claimListDocument, { claims: noClaims }),
  ]
  const incentives = renderApp('/incentives', { viewer: people.user, handlers })
  expect(await screen.findByText(nothing)).toBeVisible()
  expect(screen.queryAllByText(/is at risk/)).toHaveLength(days < 30 ? 1 : 0)
  incentives.unmount()
  renderApp('/incentives/plans/program-cloud?period=period-h2', { viewer: people.user, handlers })
  expect(await screen.findByText(`${days} days left`)).toBeVisible()
  expect(screen.queryAllByText(/^SEK.600.00 is at risk: spend by /)).toHaveLength(days < 30 ? 1 : 0)
})

const endOf = (amount: string, currency: string, usageTo: string, claimingTo: string) => ({
  ...funds[0]!,
  id: `fund-${usageTo}-${currency}`,
  remaining: { amount, currency },
  usagePeriod: { ...funds[0]!.usagePeriod, id: `period-${usageTo}`, usageTo, claimingTo },
})
const today = Temporal.Now.plainDateISO(funds[0]!.program.calendar.timeZone)
const inDays = (days: number) => today.add({ days }).toString()

test.each([
  { about: 'nothing left', left: [], said: ['Nothing', 'No money is left in an open fund'] },
  {
    about: 'one fund far away',
    left: [endOf('600.00', 'SEK', inDays(33), inDays(80))],
    said: [/^SEK.600\.00$/, /^Activities must take place by .*, 33 days left$/],
  },
  {
    about: 'two currencies that end on one day',
    left: [endOf('600.00', 'SEK', inDays(20), inDays(80)), endOf('70.00', 'USD', inDays(20), inDays(80))],
    said: [/^SEK.600\.00USD.70\.00$/, /, 20 days left$/],
  },
  {
    about: 'a period that can only be claimed before one in use',
    left: [endOf('600.00', 'SEK', inDays(33), inDays(80)), endOf('5.00', 'SEK', inDays(-10), inDays(12))],
    said: [/^SEK.5\.00$/, /^Claims must be submitted by .*, 12 days left$/],
  },
])('the start page says what ends next and when: $about', async ({ left, said: [amount, note] }) => {
  const handlers = [answer(incentivesDocument, { programs, claims: noClaims, funds: asPage(left) } as never)]
  renderApp('/incentives', { viewer: people.user, handlers })
  const label = await screen.findByText('Ends next')
  expect(label.nextSibling?.textContent).toMatch(amount!)
  expect(label.nextSibling?.nextSibling?.textContent).toMatch(note!)
})

test('the menu names the programs as soon as the page does, and the breadcrumb names them alike', async () => {
  const handlers = [
    answer(coopDocument, { programs, funds: asPage(funds) } as never),
    answer(claimListDocument, { claims: noClaims }),
  ]
  renderApp('/incentives/plans/program-cloud', { viewer: people.user, handlers })
  const menu = within(await screen.findByRole('navigation', { name: 'Main' }))
  expect(await menu.findByRole('link', { name: 'Cloud indirect reseller' })).toHaveAttribute('aria-current', 'page')
  const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' }))
  expect(await crumbs.findByText('Cloud indirect reseller')).toHaveAttribute('aria-current', 'page')
})

test('the menu names the programs on a page that does not bring them along, too', async () => {
  renderApp('/glossary', { viewer: people.user, handlers: [answer(navigationProgramsDocument, { programs })] })
  const menu = within(await screen.findByRole('navigation', { name: 'Main' }))
  expect(await menu.findByRole('link', { name: 'Cloud indirect reseller' })).toBeVisible()
})
