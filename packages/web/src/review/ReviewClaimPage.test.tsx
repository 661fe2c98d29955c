import { screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, expect, test } from 'vitest'
import type { ApproveClaimMutation, RejectClaimMutation } from '../graphql/graphql.ts'
import { claimByNumberDocument } from '../claim/ClaimByNumber.tsx'
import { liveEvents } from '../test/liveEvents.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange, api } from '../test/server.ts'
import { approveDocument, rejectDocument, requestActionDocument } from './decision/decisionDocuments.ts'
import { assignDocument, pickUpDocument } from './queue/queueDocuments.ts'
import { queueRow, queueServer } from './test/queueServer.ts'
import { claimUnderReview, entry, reviewServer, type WholeClaim } from './test/reviewServer.ts'

const rasmus = { id: 'person-reviewer2', name: 'Rasmus Ek' }
const noQueue = () => queueServer(() => [])

beforeEach(() => sessionStorage.clear())

/** The claim after somebody has approved it. */
function approved(version: number): Partial<WholeClaim> {
  const message = 'Not possible while the claim is “Approved”.'
  return {
    status: 'APPROVED',
    version,
    availableActions: claimUnderReview().availableActions.map((row) => ({
      ...row,
      allowed: false,
      refusals: [{ code: 'STATUS', message }],
    })),
    latest: { edges: [entry('entry-9', 'APPROVED', 'Approved SEK 12,000.00 of SEK 12,000.00', rasmus)] },
  }
}

const decided = (claim: WholeClaim, userErrors: { code: string; message: string; path: string[] }[] = []) =>
  ({ decided: { claim, userErrors } }) as unknown as RejectClaimMutation & ApproveClaimMutation

type User = ReturnType<typeof renderApp>['user']

async function typeReason(user: User, dialog: ReturnType<typeof within>, words: string) {
  await user.selectOptions(dialog.getByRole('combobox', { name: /What is wrong/ }), 'AMOUNT_MISMATCH')
  await user.type(dialog.getByRole('textbox', { name: /Explanation to the partner/ }), words)
}

test('a reviewer takes an unassigned dispute from the bar: it is assigned, not picked up', async () => {
  const review = reviewServer({ ...claimUnderReview(), status: 'DISPUTED', assignee: null })
  const sent: unknown[] = []
  const assign = answerChange(assignDocument, ({ input }) => {
    sent.push(input)
    review.change({ assignee: { id: people.reviewer.id, name: people.reviewer.name }, version: 5 })
    return { assignClaim: { claim: review.claim(), userErrors: [] } } as never
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, assign],
  })
  expect(await screen.findByRole('button', { name: 'Assign C-1, now Nobody' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Pick up' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Assign to me' }))
  expect(await screen.findByRole('button', { name: 'Assign C-1, now You' })).toBeVisible()
  expect(sent).toEqual([expect.objectContaining({ assigneeId: people.reviewer.id, expectedVersion: 4 })])
  expect(screen.queryByRole('button', { name: 'Assign to me' })).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ask for action' })).toHaveFocus())
})

test('the reviewer sees an invoice that is perhaps claimed already, with the partner’s confirmation', async () => {
  const [line] = claimUnderReview().lines
  const alike = {
    same: false,
    confirmed: true,
    text: '7-7 from Tryckeriet AB, dated 5 Nov 2025, in NOR-1004, line 2',
    claimId: 'claim-4',
    claimNumber: 'NOR-1004',
  }
  const similarInvoices = [
    { ...alike, mark: 'mark-1' },
    { ...alike, mark: 'mark-2', confirmed: false, text: 'one in another claim', claimId: null, claimNumber: null },
  ]
  const review = reviewServer({ ...claimUnderReview(), lines: [{ ...line!, similarInvoices }] })
  renderApp('/claims/claim-1', { viewer: people.reviewer, handlers: [...review.handlers, ...noQueue().handlers] })
  const list = within(await screen.findByRole('list', { name: 'Invoices that look alike' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Perhaps the same invoice as 7-7 from Tryckeriet AB, dated 5 Nov 2025, in NOR-1004, line 2. The partner says that it is another one.Open NOR-1004',
    'Perhaps the same invoice as one in another claim. The partner has not said that it is another one.',
  ])
  expect(list.getByRole('link', { name: 'Open NOR-1004' })).toHaveAttribute('href', '/claims/claim-4')
  expect(list.queryByRole('checkbox')).toBeNull()
})

test('a reason started at a document is about that document', async () => {
  const review = reviewServer()
  const sent: unknown[] = []
  const reject = answerChange(rejectDocument, ({ input }) => {
    sent.push({ reasons: input.reasons, expectedVersion: input.expectedVersion, comment: input.comment })
    review.change({ ...approved(5), status: 'REJECTED' })
    return decided(review.claim())
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, reject],
  })
  await user.click(await screen.findByRole('button', { name: 'Add reason about Invoice 77.pdf' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask for action: C-1' }))
  const about = dialog.getByRole('combobox', { name: /About/ })
  expect(about).toHaveDisplayValue('Invoice: Invoice 77.pdf')
  expect(within(about).getByRole('option', { name: 'A title' })).toBeInTheDocument()
  expect(within(about).queryByRole('option', { name: 'Inside the claiming period' })).toBeNull()
  await user.click(dialog.getByRole('radio', { name: 'Reject' }))
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  expect(sent).toEqual([])
  expect(dialog.getByRole('textbox', { name: /Explanation to the partner/ })).toHaveAccessibleDescription(
    /Explain the reason/,
  )
  await typeReason(user, dialog, 'The sum differs')
  await user.click(dialog.getByRole('button', { name: 'Add another reason' }))
  await user.selectOptions(dialog.getAllByRole('combobox', { name: /What is wrong/ })[1] as HTMLElement, 'OTHER')
  await user.selectOptions(dialog.getAllByRole('combobox', { name: /About/ })[1] as HTMLElement, 'LINE:line-1')
  await user.type(
    dialog.getAllByRole('textbox', { name: /Explanation to the partner/ })[1] as HTMLElement,
    'Who printed it?',
  )
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  expect(await screen.findByText('C-1 is rejected.')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      expectedVersion: 4,
      comment: null,
      reasons: [
        { code: 'AMOUNT_MISMATCH', text: 'The sum differs', about: { kind: 'DOCUMENT', id: 'document-1' } },
        { code: 'OTHER', text: 'Who printed it?', about: { kind: 'LINE', id: 'line-1' } },
      ],
    },
  ])
  expect(sessionStorage.getItem('samop.decision.claim-1')).toBeNull()
})

test('after a comment the page reads what happened last, not the whole claim', async () => {
  const review = reviewServer()
  const live = liveEvents()
  const asked: string[] = []
  const note = http.post('http://samop.test/graphql', async ({ request }) => {
    asked.push(((await request.clone().json()) as { operationName: string }).operationName)
  })
  renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [note, ...review.handlers, ...noQueue().handlers, live.handler],
  })
  await screen.findByRole('button', { name: 'Reject' })
  await waitFor(() => expect(live.connected()).toBe(true))
  asked.length = 0
  await live.publish({ ...review.event('COMMENTED', rasmus), notifies: false })
  await waitFor(() => expect(asked.toSorted()).toEqual(['ClaimHistory', 'LatestEvents']))
  await delay(400)
  expect(asked).toHaveLength(2)
})

test('a second reviewer learns live who did what, and keeps the typed text', async () => {
  const review = reviewServer()
  const live = liveEvents()
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, live.handler],
  })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Reject: C-1' }))
  await typeReason(user, dialog, 'The sum differs')
  await waitFor(() => expect(live.connected()).toBe(true))
  review.change(approved(5))
  await live.publish(review.event('APPROVED', rasmus))
  const told = await dialog.findByText(/Rasmus Ek: Approved SEK 12,000.00 of SEK 12,000.00/)
  expect(told.closest('[role=alert]')).toHaveTextContent('What you typed is kept.')
  expect(await dialog.findByText('Not possible while the claim is “Approved”.')).toBeVisible()
  expect(dialog.getByRole('textbox', { name: /Explanation to the partner/ })).toHaveValue('The sum differs')
  expect(dialog.getByRole('button', { name: 'Reject the claim' })).toHaveAttribute('aria-disabled', 'true')
  await user.click(dialog.getByRole('button', { name: 'Copy my text' }))
  expect(await navigator.clipboard.readText()).toBe('Amount does not match\nThe whole claim\nThe sum differs')
})

test('a decision on a claim that changed unseen is refused, and can be sent once the reviewer has seen the change', async () => {
  const review = reviewServer()
  const sent: (number | null | undefined)[] = []
  const reject = answerChange(rejectDocument, ({ input }) => {
    sent.push(input.expectedVersion)
    if (input.expectedVersion !== 4) {
      review.change({ ...approved(6), status: 'REJECTED' })
      return decided(review.claim())
    }
    review.change({
      version: 5,
      latest: { edges: [entry('entry-9', 'ASSIGNED', 'Assigned the claim to Rasmus Ek', rasmus)] },
    })
    return decided(review.claim(), [{ code: 'STALE_VERSION', message: 'The claim has changed.', path: [] }])
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, reject],
  })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Reject: C-1' }))
  await typeReason(user, dialog, 'The sum differs')
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  expect(await dialog.findByText(/Rasmus Ek: Assigned the claim to Rasmus Ek/)).toBeVisible()
  expect(dialog.getByRole('textbox', { name: /Explanation to the partner/ })).toHaveValue('The sum differs')
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  expect(sent).toEqual([4])
  await user.click(dialog.getByRole('button', { name: 'I have seen it, go on' }))
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  expect(await screen.findByText('C-1 is rejected.')).toBeInTheDocument()
  expect(sent).toEqual([4, 5])
})

test('typed text survives closing by accident and a reload', async () => {
  const start = { viewer: people.reviewer, handlers: [...reviewServer().handlers, ...noQueue().handlers] }
  const first = renderApp('/claims/claim-1', start)
  await first.user.click(await screen.findByRole('button', { name: 'Ask for action' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(first.user, dialog, 'Send the signed copy')
  await first.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  first.unmount()

  const again = renderApp('/claims/claim-1', start)
  expect(await screen.findByText('Ask for action: what you typed is kept here.')).toBeInTheDocument()
  await again.user.click(screen.getByRole('button', { name: 'Go on', hidden: true }))
  const reopened = within(await screen.findByRole('dialog'))
  expect(reopened.getByRole('textbox', { name: /Explanation to the partner/ })).toHaveValue('Send the signed copy')
  expect(reopened.getByRole('combobox', { name: /What is wrong/ })).toHaveDisplayValue('Amount does not match')
})

test('approving says what follows; a lower amount, written with a comma, needs a reason', async () => {
  const sent: unknown[] = []
  const approve = answerChange(approveDocument, ({ input }) => {
    sent.push([input.approvedAmount, input.reasons?.map(({ amount }) => amount?.amount)])
    return decided(claimUnderReview())
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    language: 'sv',
    handlers: [...reviewServer().handlers, ...noQueue().handlers, approve],
  })
  await user.click(await screen.findByRole('button', { name: 'Approve' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Godkänn: C-1' }))
  expect(await dialog.findByText(/senast 3 feb\. 2027 \(Contoso, Stockholm\)/)).toBeVisible()
  expect(dialog.getByText('Beslutet går inte att ångra.')).toBeVisible()
  const amount = dialog.getByRole('textbox', { name: /Godkänt belopp, SEK/ })
  expect(amount).toHaveDisplayValue(/^12\s000,00$/)

  await user.clear(amount)
  await user.type(amount, '12 000,01')
  expect(amount).toHaveAccessibleDescription(/Godkänn ett belopp över noll och högst/)
  await user.clear(amount)
  await user.type(amount, '9 500,50')
  expect(dialog.getByText(/^2\s499,50\sSEK mindre än begärt$/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: /^Godkänn 9\s500,50\sSEK$/ }))
  expect(sent).toEqual([])
  await user.selectOptions(dialog.getByRole('combobox', { name: /Vad som är fel/ }), 'AMOUNT_MISMATCH')
  await user.type(dialog.getByRole('textbox', { name: /Förklaring till partnern/ }), 'Momsen är borta')
  expect(dialog.getByRole('textbox', { name: /Avdrag, SEK/ })).toHaveDisplayValue(/^2\s499,50$/)
  await user.click(dialog.getByRole('button', { name: /^Godkänn 9\s500,50\sSEK$/ }))
  await waitFor(() => expect(sent).toEqual([[{ amount: '9500.50', currency: 'SEK' }, ['2499.50']]]))
})

test('several reasons for a lower amount say what each takes off, and together take off all of it', async () => {
  const sent: unknown[] = []
  const approve = answerChange(approveDocument, ({ input }) => {
    sent.push(input.reasons?.map(({ amount }) => amount?.amount))
    return decided(claimUnderReview())
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...reviewServer().handlers, ...noQueue().handlers, approve],
  })
  await user.click(await screen.findByRole('button', { name: 'Approve' }))
  const dialog = within(await screen.findByRole('dialog'))
  const send = () => user.click(dialog.getByRole('button', { name: /^Approve SEK\s11,000.00$/ }))
  const amount = dialog.getByRole('textbox', { name: /Approved amount, SEK/ })
  await user.clear(amount)
  await user.type(amount, '11000')
  await typeReason(user, dialog, 'The sum differs')
  await user.click(dialog.getByRole('button', { name: 'Add another reason' }))
  const second = within(dialog.getByRole('group', { name: 'Reason 2' }))
  await user.selectOptions(second.getByRole('combobox', { name: /What is wrong/ }), 'NOT_ELIGIBLE')
  await user.type(second.getByRole('textbox', { name: /Explanation/ }), 'Wine is never paid')
  const [one, two] = dialog.getAllByRole('textbox', { name: /Deduction, SEK/ })
  await send()
  expect(one).toHaveAccessibleDescription(/Enter the deduction/)
  await user.type(one!, '300')
  expect(two).toHaveDisplayValue('700.00')
  await user.type(two!, '{Control>}a{/Control}750')
  expect(await dialog.findByText(/Together the deductions are SEK\s50.00 too high/)).toBeVisible()
  await send()
  expect(sent).toEqual([])
  await user.clear(two!)
  await user.type(two!, '700')
  await send()
  await waitFor(() => expect(sent).toEqual([['300.00', '700.00']]))
})

test('approving in full sends neither amount nor the reasons typed before', async () => {
  const sent: unknown[] = []
  const approve = answerChange(approveDocument, ({ input }) => {
    sent.push([input.approvedAmount, input.reasons])
    return decided(claimUnderReview())
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...reviewServer().handlers, ...noQueue().handlers, approve],
  })
  expect(await screen.findByRole('button', { name: 'Reject' })).toHaveAttribute('aria-keyshortcuts', 'R')
  await user.keyboard('r')
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'The sum differs')
  await user.click(dialog.getByRole('radio', { name: 'Approve' }))
  expect(dialog.getByText(/The reason you typed is not sent/)).toBeVisible()
  await user.click(dialog.getByRole('textbox', { name: /Message to the partner/ }))
  // From any field, the keys do what the button does.
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(sent).toEqual([[null, []]]))
})

test('before a claim is picked up only that is offered, by the key P too, and the page says what comes then', async () => {
  const message = 'Not possible while the claim is “Submitted”.'
  const review = reviewServer({
    ...claimUnderReview(),
    status: 'SUBMITTED',
    availableActions: claimUnderReview().availableActions.map((row) => ({
      ...row,
      allowed: row.action === 'PICK_UP',
      refusals: row.action === 'PICK_UP' ? [] : [{ code: 'STATUS', message }],
    })),
  })
  const sent: unknown[] = []
  const pickUp = answerChange(pickUpDocument, ({ input }) => {
    sent.push(input.claimId)
    review.change({ status: 'UNDER_REVIEW', version: 5 })
    return { pickUpClaim: { claim: review.claim(), userErrors: [] } } as never
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, pickUp],
  })
  expect(await screen.findByRole('button', { name: 'Pick up' })).toBeEnabled()
  expect(screen.getByText(/Once you have picked it up, you can ask for action, reject or approve/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  await user.keyboard('p')
  await waitFor(() => expect(sent).toEqual(['claim-1']))
})

test('links and keys lead to the next and previous claim, but keys not while a field has the focus', async () => {
  const rows = ['0', '1', '2'].map((number) => queueRow(`C-${number}`, { id: `claim-${number}` }))
  const queue = queueServer(() => rows)
  const { user, address } = renderApp('/claims/claim-1?tab=late&q=acme', {
    viewer: people.reviewer,
    handlers: [...reviewServer().handlers, ...queue.handlers],
  })
  expect(await screen.findByText('2 of 3')).toBeVisible()
  expect(queue.asked[0]?.filter).toEqual({ turn: 'VENDOR', late: true, search: 'acme' })
  expect(screen.getByRole('link', { name: 'Next claim: C-2' })).toHaveAttribute(
    'href',
    '/claims/claim-2?tab=late&q=acme',
  )
  await user.click(await screen.findByRole('textbox', { name: /Comment/ }))
  await user.keyboard('jk')
  expect(screen.getByRole('textbox', { name: /Comment/ })).toHaveValue('jk')
  expect(address()).toBe('/claims/claim-1?tab=late&q=acme')
  screen.getByRole('textbox', { name: /Comment/ }).blur()
  await user.keyboard('j')
  await waitFor(() => expect(address()).toBe('/claims/claim-2?tab=late&q=acme'))
})

test('after a decision "next" goes on from the place of the claim', async () => {
  let rows = ['0', '1', '2'].map((number) => queueRow(`C-${number}`, { id: `claim-${number}` }))
  const review = reviewServer()
  const live = liveEvents()
  const queue = queueServer(() => rows)
  const request = answerChange(requestActionDocument, () => {
    rows = rows.filter(({ id }) => id !== 'claim-1')
    review.change({ ...approved(5), status: 'ACTION_REQUIRED' })
    return { decided: decided(review.claim()).decided } as never
  })
  const { user } = renderApp('/claims/claim-1?tab=all', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...queue.handlers, request, live.handler],
  })
  await user.click(await screen.findByRole('button', { name: 'Ask for action' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'Send the signed copy')
  await waitFor(() => expect(live.connected()).toBe(true))
  await user.click(dialog.getByRole('button', { name: 'Send to the partner' }))
  await screen.findByText('C-1: sent to the partner.')
  await live.publish(review.event('ACTION_REQUESTED', people.reviewer))
  await screen.findByText('2 left')
  expect(screen.getByRole('link', { name: 'Next claim', hidden: true })).toHaveAttribute(
    'href',
    '/claims/claim-2?tab=all',
  )
})

test('after a decision the focus goes to what comes next, and no button remains that does nothing', async () => {
  const review = reviewServer()
  const reject = answerChange(rejectDocument, () => {
    review.change({ ...approved(5), status: 'REJECTED' })
    return decided(review.claim())
  })
  const waiting = queueRow('C-7', { id: 'claim-7' })
  const queue = queueServer(({ filter }) => (filter.assignee === 'UNASSIGNED' ? [waiting] : []))
  const picked: unknown[] = []
  const pickUp = answerChange(pickUpDocument, ({ input }) => {
    picked.push(input.claimId)
    return {
      pickUpClaim: {
        claim: { ...claimUnderReview(), ...waiting, program: claimUnderReview().program },
        userErrors: [],
      },
    } as never
  })
  const { user, address } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...queue.handlers, reject, pickUp],
  })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'The sum differs')
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  const start = await screen.findByRole('button', { name: 'Start the next: C-7', hidden: true })
  await waitFor(() => expect(start).toHaveFocus())
  const bar = within(screen.getByRole('region', { name: 'Decide' }))
  expect(bar.getAllByRole('button')).toEqual([start])
  expect(bar.getByRole('link', { name: 'Back to the queue' })).toHaveAttribute('href', '/review?tab=mine')
  await user.click(start)
  await waitFor(() => expect([picked, address()]).toEqual([['claim-7'], '/claims/claim-7?tab=mine']))
})

test('the bar says nothing of a decision any more once the claim has come back', async () => {
  const review = reviewServer()
  const live = liveEvents()
  const request = answerChange(requestActionDocument, () => {
    review.change({ ...approved(5), status: 'ACTION_REQUIRED' })
    return { decided: decided(review.claim()).decided } as never
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, request, live.handler],
  })
  await user.click(await screen.findByRole('button', { name: 'Ask for action' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'Send the signed copy')
  await waitFor(() => expect(live.connected()).toBe(true))
  await user.click(dialog.getByRole('button', { name: 'Send to the partner' }))
  await screen.findByText('C-1: sent to the partner.')
  review.change({ ...claimUnderReview(), version: 7 })
  await live.publish(review.event('PICKED_UP', people.reviewer))
  expect(await screen.findByRole('button', { name: 'Approve' })).toBeEnabled()
  expect(screen.queryByText('C-1: sent to the partner.')).toBeNull()
})

test('a claim that somebody else has decided says so instead of three dead buttons', async () => {
  const review = reviewServer({ ...claimUnderReview(), ...approved(5) } as WholeClaim)
  renderApp('/claims/claim-1', { viewer: people.reviewer, handlers: [...review.handlers, ...noQueue().handlers] })
  const bar = within(await screen.findByRole('region', { name: 'Decide' }))
  expect(await bar.findByText('There is nothing to decide: the claim is “Approved”.')).toBeVisible()
  expect(bar.queryByRole('button')).toBeNull()
  expect(await bar.findByRole('link', { name: 'Back to the queue' })).toBeVisible()
})

test('whoever was second is told once, not by two notices', async () => {
  const first = claimUnderReview()
  const free = first.availableActions.map((row) => ({ ...row, allowed: row.action === 'PICK_UP', refusals: [] }))
  const review = reviewServer({ ...first, status: 'SUBMITTED', assignee: null, availableActions: free } as never)
  const live = liveEvents()
  const pickUp = answerChange(pickUpDocument, () => {
    const latest = { edges: [entry('entry-9', 'PICKED_UP', 'Picked up the claim', rasmus)] }
    review.change({ version: 5, status: 'UNDER_REVIEW', latest })
    const userErrors = [{ code: 'STALE_VERSION', message: 'The claim has changed.', path: [] }]
    return { pickUpClaim: { claim: review.claim(), userErrors } } as never
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...review.handlers, ...noQueue().handlers, pickUp, live.handler],
  })
  await user.click(await screen.findByRole('button', { name: 'Pick up' }))
  const notices = within(await screen.findByRole('region', { name: 'Notices' }))
  await notices.findByText('C-1 has changed meanwhile. Rasmus Ek: Picked up the claim')
  await waitFor(() => expect(live.connected()).toBe(true))
  await live.publish({
    ...review.event('APPROVED', rasmus),
    claim: { ...review.event('APPROVED', rasmus).claim, status: 'APPROVED' },
  })
  await delay(50)
  expect(notices.queryByText(/Rasmus Ek changed the claim/)).toBeNull()
})

test('the validation team reads once that it is late, at the clock, without an offer to contact support', async () => {
  const first = claimUnderReview()
  const deadline = { ...first.deadline, state: 'MISSED' }
  const review = reviewServer({ ...first, deadline, supportUrl: 'mailto:a@b.example' } as never)
  renderApp('/claims/claim-1', { viewer: people.reviewer, handlers: [...review.handlers, ...noQueue().handlers] })
  const standing = within(await screen.findByRole('region', { name: 'Where the claim stands' }))
  expect(standing.getAllByText('Late')).toHaveLength(1)
  expect(screen.queryByText('The validation team has not answered in time')).toBeNull()
  expect(screen.queryByRole('link', { name: 'Contact support' })).toBeNull()
})

test('a claim has one address for everybody, by id or number, and the former one goes on working', async () => {
  const byNumber = answer(claimByNumberDocument, { claimByNumber: { id: 'claim-1' } })
  for (const path of ['/claims/c-1', '/review/claim-1?tab=late']) {
    const { address, unmount } = renderApp(path, {
      viewer: people.reviewer,
      handlers: [...reviewServer().handlers, ...noQueue().handlers, byNumber],
    })
    expect(await screen.findByRole('region', { name: 'Decide' })).toBeVisible()
    expect(address()).toBe(path.includes('tab') ? '/claims/claim-1?tab=late' : '/claims/claim-1')
    unmount()
  }
})

test('a decision that is being sent or has failed says so beside its buttons', async () => {
  const reject = api.mutation(rejectDocument, async () => {
    await delay(150)
    return HttpResponse.json({ errors: [{ message: 'Broken', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...reviewServer().handlers, ...noQueue().handlers, reject],
  })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'The sum differs')
  const send = dialog.getByRole('button', { name: 'Reject the claim' })
  await user.click(send)
  expect(await dialog.findByText('Sending …')).toBeVisible()
  await waitFor(() => expect(dialog.getByRole('alert')).toHaveTextContent(/Something went wrong/))
  expect(dialog.getByRole('alert').parentElement).toContainElement(send)
  expect(dialog.queryByText('Sending …')).toBeNull()
})

test.each(['auditor', 'finance'] as const)('a person who reviews nothing has no bar of decisions: %s', async (who) => {
  const message = 'Only a reviewer can do this.'
  const first = claimUnderReview()
  const refused = first.availableActions.map((row) => ({
    ...row,
    allowed: false,
    refusals: [{ code: 'ROLE' as const, message }],
  }))
  renderApp('/claims/claim-1', {
    viewer: { ...people.auditor, role: who === 'finance' ? 'FINANCE' : 'AUDITOR' },
    handlers: [...reviewServer({ ...first, availableActions: refused }).handlers, ...noQueue().handlers],
  })
  expect(await screen.findByRole('region', { name: 'Where the claim stands' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Decide' })).toBeNull()
  expect(screen.queryByText(new RegExp(message))).toBeNull()
})

test('a reason or message that is too long stays whole, and nothing is decided', async () => {
  let sent = 0
  const reject = answerChange(rejectDocument, () => {
    sent += 1
    return decided(claimUnderReview())
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.reviewer,
    handlers: [...reviewServer().handlers, ...noQueue().handlers, reject],
  })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog'))
  await typeReason(user, dialog, 'The sum differs')
  const reason = dialog.getByRole('textbox', { name: /Explanation to the partner/ })
  await user.click(reason)
  await user.paste('x'.repeat(4000))
  expect(reason).toHaveAccessibleDescription(/At most 4,000 characters.*15 characters too many/)
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  await waitFor(() => expect(reason).toHaveFocus())
  await user.clear(reason)
  await user.type(reason, 'The sum differs')
  const message = dialog.getByRole('textbox', { name: /Message to the partner/ })
  await user.click(message)
  await user.paste('y'.repeat(4001))
  await user.click(dialog.getByRole('button', { name: 'Reject the claim' }))
  await waitFor(() => expect(message).toHaveFocus())
  expect(message).toHaveValue('y'.repeat(4001))
  expect(sent).toBe(0)
})

test('two decide at once and no event arrives: the refusal tells the second, who keeps the typed text', async () => {
  const review = reviewServer()
  const sent: unknown[] = []
  const reject = answerChange(rejectDocument, ({ input }) => {
    sent.push(input.expectedVersion)
    review.change(approved(5))
    return decided(review.claim(), [{ code: 'STALE_VERSION', message: 'The claim has changed.', path: [] }])
  })
  const start = {
    viewer: people.reviewer,
    language: 'sv' as const,
    handlers: [...review.handlers, ...noQueue().handlers, reject],
  }
  const first = renderApp('/claims/claim-1', start)
  await first.user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Avslå: C-1' }))
  await first.user.selectOptions(dialog.getByRole('combobox', { name: /Vad som är fel/ }), 'AMOUNT_MISMATCH')
  await first.user.type(dialog.getByRole('textbox', { name: /Förklaring till partnern/ }), 'Summan stämmer inte')
  await first.user.type(dialog.getByRole('textbox', { name: /Meddelande till partnern/ }), 'Hör av er')
  await first.user.click(dialog.getByRole('button', { name: 'Avslå anspråket' }))

  const told = await dialog.findByText(/Rasmus Ek: Approved SEK 12,000.00 of SEK 12,000.00/)
  expect(told.closest('[role=alert]')).toHaveTextContent('Anspråket har ändrats under tiden')
  expect(told.closest('[role=alert]')).toHaveTextContent('Det du har skrivit finns kvar.')
  expect(dialog.queryByRole('button', { name: 'Jag har sett det, fortsätt' })).toBeNull()
  expect(dialog.getByRole('textbox', { name: /Förklaring till partnern/ })).toHaveValue('Summan stämmer inte')
  expect(dialog.getByRole('textbox', { name: /Meddelande till partnern/ })).toHaveValue('Hör av er')
  await first.user.click(dialog.getByRole('button', { name: 'Avslå anspråket' }))
  expect(sent).toEqual([4])
  expect(screen.queryByText('C-1 är avslaget.')).toBeNull()
  first.unmount()

  renderApp('/claims/claim-1', start)
  expect(await screen.findByText('Avslå: det du har skrivit finns kvar här.')).toBeInTheDocument()
})
