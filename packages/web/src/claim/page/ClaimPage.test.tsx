import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { liveEvents } from '../../test/liveEvents.ts'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { refusal } from '../../test/refusal.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answer, answerChange, api } from '../../test/server.ts'
import { claimDocument } from '../claimWhole.ts'
import { disputeClaimDocument, withdrawClaimDocument } from '../claimMutations.ts'
import { commentDocument } from '../commentDocument.ts'
import { action, asPayload, draft, rejected, reviewDeadline, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

const address = '/claims/claim-1'
const underReview: WholeClaim = {
  ...rejected,
  status: 'UNDER_REVIEW',
  turn: 'VENDOR',
  reasons: [],
  deadline: reviewDeadline,
  deadlines: [reviewDeadline],
  availableActions: [action('DISPUTE', [{ code: 'STATUS', message: 'Not possible now.' }])],
}

test('each reason of a rejection is explained once, at its line or document, and the list of reasons leads there', async () => {
  renderApp(address, { viewer: people.user, handlers: claimServer(() => rejected) })
  const reasons = within(await screen.findByRole('region', { name: 'Reasons for the rejection' }))
  expect(reasons.getByText('Amount does not match')).toBeVisible()
  expect(reasons.getByRole('link', { name: 'About the document Faktura.pdf' })).toHaveAttribute(
    'href',
    '#document-document-1',
  )
  expect(within(screen.getByRole('region', { name: 'Lines' })).getByText('Amount does not match')).toBeVisible()
  for (const explanation of ['The fee is not on the invoice.', 'The scan is too dark.'])
    expect(screen.getAllByText(explanation)).toHaveLength(1)
  expect(within(screen.getByRole('region', { name: 'Documents' })).getByText('The scan is too dark.')).toBeVisible()
})

test('in a dispute the reasons of the rejection stand in full beside the argument', async () => {
  const claim: WholeClaim = { ...rejected, status: 'DISPUTED', turn: 'VENDOR' }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  const reasons = within(await screen.findByRole('region', { name: 'Reasons for the rejection' }))
  expect(reasons.getByText('The fee is not on the invoice.')).toBeVisible()
})

test.each(['toString', 'constructor', 'FORGOTTEN_RULE'])(
  'a reason about the unknown requirement %s shows on the page',
  async (id) => {
    const about = { kind: 'REQUIREMENT' as const, id }
    const claim: WholeClaim = { ...rejected, reasons: rejected.reasons.map((each) => ({ ...each, about })) }
    renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
    const reasons = within(await screen.findByRole('region', { name: 'Reasons for the rejection' }))
    expect(reasons.getAllByRole('link', { name: `About the requirement ${id}` })[0]).toHaveAttribute('href', '#details')
  },
)

test('the menu marks the program that the breadcrumb of a claim leads to', async () => {
  const { id, name } = rejected.program
  const programs = answer(claimDocument, { claim: rejected, programs: [{ id, name }] } as never)
  renderApp(address, { viewer: people.user, handlers: [programs, ...claimServer(() => rejected)] })
  const crumbs = within(await screen.findByRole('navigation', { name: 'Breadcrumb' }))
  expect(await crumbs.findByRole('link', { name })).toHaveAttribute(
    'href',
    `/incentives/plans/${id}?period=${rejected.usagePeriod.id}`,
  )
  const menu = within(screen.getByRole('navigation', { name: 'Main' }))
  expect(await menu.findByRole('link', { name })).toHaveAttribute('aria-current', 'page')
})

test('the page shows the external reference of the claim and of each line', async () => {
  const claim: WholeClaim = {
    ...rejected,
    externalReference: 'ERP-2026-88',
    lines: rejected.lines.map((line) => ({ ...line, externalReference: 'PO 4711' })),
  }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  const details = within(await screen.findByRole('region', { name: 'Claim details' }))
  expect(details.getByText('External reference').nextSibling).toHaveTextContent('ERP-2026-88')
  expect(within(screen.getByRole('region', { name: 'Lines' })).getByText(/Reference PO 4711/)).toBeVisible()
})

test('a claim resubmitted to its reviewer says who has it and why it cannot be recalled', async () => {
  const message = 'A reviewer has already picked the claim up; it can be withdrawn, not recalled.'
  const claim: WholeClaim = {
    ...underReview,
    status: 'SUBMITTED',
    assignee: { id: people.reviewer.id, name: 'Rosa Reyes', role: 'REVIEWER', side: 'VENDOR' },
    availableActions: [action('RECALL', [{ code: 'NOT_PICKED_UP', message }]), action('WITHDRAW')],
  }
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  const standing = within(await screen.findByRole('region', { name: 'Where the claim stands' }))
  expect(standing.getByText('The amount is reserved. Rosa Reyes is to review the claim.')).toBeVisible()
  expect(standing.queryByText(/waits for a reviewer|can be recalled/)).toBeNull()
  expect(screen.getByText(message)).toBeVisible()
  const recall = screen.getByRole('button', { name: 'Recall to editing' })
  expect(recall).toHaveAccessibleDescription(message)
  await user.click(recall)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a claim that nobody has yet says that it waits and, to those who can recall it, that they can', async () => {
  const claim: WholeClaim = { ...underReview, status: 'SUBMITTED', availableActions: [action('RECALL')] }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim), language: 'sv' })
  expect(
    await screen.findByText(
      'Beloppet är reserverat. Anspråket väntar på en granskare. Det kan hämtas tillbaka tills en granskare börjar.',
    ),
  ).toBeVisible()
})

test('a person who may not dispute sees until when and who can', async () => {
  const claim = {
    ...rejected,
    availableActions: [action('DISPUTE', [{ code: 'ROLE', message: 'Only incentives admin can do this.' }])],
  }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  const section = within(await screen.findByRole('region', { name: 'Dispute' }))
  expect(section.queryByRole('button', { name: 'Dispute' })).toBeNull()
  const ask = await section.findByRole('link', { name: 'Ask Astrid Lund to dispute' })
  expect(ask.getAttribute('href')).toMatch(/^mailto:admin%40nordlys\.example\?subject=C-1053%20is%20rejected&body=/)
  expect(screen.getByText('Astrid Lund’s turn')).toBeVisible()
  expect(screen.queryByText('Your turn')).toBeNull()
  expect(within(screen.getByRole('region', { name: 'Where the claim stands' })).getByText('24 Dec 2099')).toBeVisible()
  expect(section.queryByLabelText(/Why is the rejection wrong/)).toBeNull()
})

test('a rejection is disputed from the top of the page as from its bottom, for those who may', async () => {
  const first = renderApp(address, { viewer: people.admin, handlers: claimServer(() => rejected) })
  const lead = await screen.findByRole('button', { name: 'Dispute the rejection' })
  await first.user.click(lead)
  const dialog = within(await screen.findByRole('dialog', { name: 'Dispute the rejection of C-1053' }))
  expect(dialog.getByLabelText(/^Why is the rejection wrong/)).toBeVisible()
  await first.user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(lead).toHaveFocus())
  expect(screen.queryByRole('dialog')).toBeNull()
  await first.user.click(
    await within(screen.getByRole('region', { name: 'Dispute' })).findByRole('button', { name: 'Dispute' }),
  )
  expect(await screen.findByRole('dialog', { name: 'Dispute the rejection of C-1053' })).toBeVisible()
  first.unmount()
  const refusal = { code: 'ROLE', message: 'Only incentives admin can do this.' }
  const claim = { ...rejected, availableActions: [action('DISPUTE', [refusal])] }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  expect(await screen.findByRole('region', { name: 'Dispute' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Dispute the rejection' })).toBeNull()
})

/** Opens the dialog of the dispute at the bottom of the page. */
async function openDispute({ user }: Pick<ReturnType<typeof renderApp>, 'user'>) {
  const section = within(await screen.findByRole('region', { name: 'Dispute' }))
  await user.click(await section.findByRole('button', { name: 'Dispute' }))
  return within(await screen.findByRole('dialog', { name: 'Dispute the rejection of C-1053' }))
}

test('the admin disputes with an argument, the reasons in sight', async () => {
  let claim = rejected
  const sent: unknown[] = []
  const dispute = answerChange(disputeClaimDocument, ({ input }) => {
    sent.push(input)
    claim = { ...underReview, status: 'DISPUTED' }
    return asPayload(claim)
  })
  const app = renderApp(address, { viewer: people.admin, handlers: [...claimServer(() => claim), dispute] })
  const dialog = await openDispute(app)
  expect(dialog.getByText('The fee is not on the invoice.')).toBeVisible()
  expect(await dialog.findByText(/^If you dispute today, the decision comes by 26 Nov 2026\./)).toBeVisible()
  expect(dialog.getByText(/This claim can be disputed once only; a rejection after that is final/)).toBeVisible()
  await app.user.click(dialog.getByRole('button', { name: 'Dispute' }))
  const argument = dialog.getByLabelText(/^Why is the rejection wrong/)
  expect(argument).toHaveAccessibleDescription(/Say why the rejection is wrong/)
  expect(argument).toHaveFocus()
  expect(sent).toEqual([])
  await app.user.type(argument, 'Page two has the fee.')
  await app.user.click(dialog.getByRole('button', { name: 'Dispute' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByRole('region', { name: 'Dispute' })).toBeNull()
  expect(sent).toEqual([expect.objectContaining({ argument: 'Page two has the fee.', documents: [] })])
  expect(screen.getByText('Status: Disputed')).toBeInTheDocument()
  const standing = within(await screen.findByRole('region', { name: 'The argument' }))
  expect(standing.getByText('Page two has the fee.')).toBeVisible()
})

test('the review of a claim that was recalled was neither met nor missed', async () => {
  const met = { ...reviewDeadline, state: 'MET' as const }
  const recalled: WholeClaim = { ...draft, submittedAt: '2026-11-23T09:00:00Z', deadlines: [met] }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => recalled) })
  const clocks = within(await screen.findByRole('region', { name: 'Dates and deadlines' }))
  expect(clocks.getByText('Stopped')).toBeVisible()
  expect(clocks.queryByText('Met')).toBeNull()
})

test("another person's decision shows by itself, and the text being typed stays", async () => {
  let claim = underReview
  const live = liveEvents()
  const { user } = renderApp(address, { viewer: people.admin, handlers: [...claimServer(() => claim), live.handler] })
  const comment = await screen.findByLabelText('Comment')
  await user.type(comment, 'One more thing')
  await waitFor(() => expect(live.connected()).toBe(true))
  claim = { ...rejected, version: 4 }
  const at = '2026-11-24T10:00:00Z'
  const actor = { id: people.reviewer.id, name: people.reviewer.name, side: 'VENDOR' } as const
  await live.publish({
    cursor: 'c1',
    event: { id: 'event-1', cursor: 'c1', at, kind: 'REJECTED', actor },
    claim: { ...claim, assignee: null },
  })
  expect(await screen.findByText('Status: Rejected')).toBeInTheDocument()
  expect(await screen.findByRole('region', { name: 'Reasons for the rejection' })).toBeVisible()
  expect(await screen.findByText('Rosa Reyes changed the claim: Rejected')).toBeVisible()
  expect(screen.getByLabelText('Comment')).toBe(comment)
  expect(comment).toHaveValue('One more thing')
})

test('an argument continued later is sent once, and nothing says that it was not', async () => {
  let claim = rejected
  const sent: unknown[] = []
  const dispute = answerChange(disputeClaimDocument, ({ input }) => {
    sent.push(input.argument)
    claim = { ...underReview, status: 'DISPUTED' }
    return asPayload(claim)
  })
  const handlers = [...claimServer(() => claim), dispute]
  const first = renderApp(address, { viewer: people.admin, handlers })
  await first.user.type(
    (await openDispute(first)).getByLabelText(/^Why is the rejection wrong/),
    'Page two has the fee.',
  )
  first.unmount()
  const { user } = renderApp(address, { viewer: people.admin, handlers })
  await user.click(await screen.findByRole('button', { name: 'Continue the dispute' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByLabelText(/^Why is the rejection wrong/)).toHaveValue('Page two has the fee.')
  await user.click(dialog.getByRole('button', { name: 'Dispute' }))
  expect(await screen.findByText('C-1053 is disputed.')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Dispute' })).toBeNull())
  expect(screen.queryByText(/Your argument was not sent/)).toBeNull()
  expect(sent).toEqual(['Page two has the fee.'])
})

test('an argument that was being typed is kept when the claim is disputed by a colleague', async () => {
  localStorage.setItem('samop.typed.dispute.claim-1', 'Page two has the fee.')
  const claim: WholeClaim = { ...underReview, status: 'DISPUTED' }
  const { user } = renderApp(address, { viewer: people.admin, handlers: claimServer(() => claim) })
  const section = within(await screen.findByRole('region', { name: 'Dispute' }))
  expect(section.getByText('Page two has the fee.')).toBeVisible()
  await user.click(section.getByRole('button', { name: 'Discard the argument' }))
  expect(screen.queryByRole('region', { name: 'Dispute' })).toBeNull()
})

test('when the review clock is missed, support is offered, filled in with the claim', async () => {
  const supportUrl = 'mailto:support@vendor.example?subject=Claim%20C-1053'
  const claim = { ...underReview, supportUrl, deadline: { ...reviewDeadline, state: 'MISSED' as const } }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  expect(await screen.findByRole('link', { name: 'Contact support' })).toHaveAttribute('href', supportUrl)
  expect(screen.getByText('Was due 26 Nov 2026')).toBeVisible()
})

test('of a payment, which happens elsewhere, only its last day is told once that has passed', async () => {
  const deadline = { ...reviewDeadline, clock: 'PAYMENT', state: 'MISSED' } as const
  const claim = { ...underReview, status: 'APPROVED' as const, deadline, deadlines: [deadline] }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  expect((await screen.findAllByText('The last day was 26 Nov 2026'))[0]).toBeVisible()
  expect(screen.queryByText(/Was due|^Late$/)).toBeNull()
})

test('a missed review clock shows even without a support link', async () => {
  const claim = { ...underReview, deadline: { ...reviewDeadline, state: 'MISSED' as const } }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  expect(await screen.findByText('The validation team has not answered in time')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Contact support' })).toBeNull()
})

test('a last day says when it ends by the clock of a reader elsewhere', async () => {
  renderApp(address, { viewer: people.user, handlers: claimServer(() => underReview) })
  const standing = within(await screen.findByRole('region', { name: 'Where the claim stands' }))
  expect(standing.getByText(/^Ends 26 Nov( 2026)? at 23:00 your time$/)).toBeVisible()
})

test('a deadline explains its days and names the calendar that counts them', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => underReview) })
  const standing = within(await screen.findByRole('region', { name: 'Where the claim stands' }))
  expect(standing.getByText('2 business days left')).toBeVisible()
  await user.click(standing.getByText('Why this date'))
  expect(standing.getByText('Calendar: Contoso claims validation, Stockholm (Central European Time)')).toBeVisible()
  expect(standing.getByText('Business day 2 of 2.')).toBeVisible()
})

test('withdrawing says that it cannot be undone', async () => {
  let claim = draft
  const withdraw = answerChange(withdrawClaimDocument, () => {
    claim = { ...rejected, status: 'WITHDRAWN', turn: null, deadline: null, deadlines: [], reasons: [] }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => claim), withdraw] })
  await user.click(await screen.findByRole('button', { name: 'Withdraw the draft' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Withdraw C-1053?' }))
  expect(dialog.getByText(/This cannot be undone/)).toBeVisible()
  // a draft never reserved anything
  expect(dialog.queryByText(/returns to your fund/)).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Withdraw the draft' }))
  expect(await screen.findByText('Status: Withdrawn')).toBeInTheDocument()
})

test('a comment that could not be sent stays in its box', async () => {
  const refused = answerChange(commentDocument, {
    comment: { event: null, claim: null, userErrors: [refusal('COMMENTS_A_MINUTE', 'Write a comment.')] },
  })
  const { user } = renderApp(address, {
    viewer: people.user,
    language: 'sv',
    handlers: [...claimServer(() => draft), refused],
  })
  const box = await screen.findByLabelText('Kommentar')
  await user.type(box, 'Hej')
  await user.click(screen.getByRole('button', { name: 'Kommentera' }))
  await waitFor(() => expect(box).toHaveAccessibleDescription(/Write a comment/))
  expect(box).toHaveValue('Hej')
})

test('a comment that the server is still carrying out is sent again with the same key', async () => {
  const keys: unknown[] = []
  const busy = api.mutation(commentDocument, ({ variables: { input } }) => {
    keys.push(input.idempotencyKey)
    const extensions = { code: 'IDEMPOTENCY_IN_PROGRESS', field: 'input.idempotencyKey' }
    return HttpResponse.json({ data: null, errors: [{ message: 'It is still being carried out.', extensions }] })
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), busy] })
  await user.type(await screen.findByLabelText('Comment'), 'Hello')
  for (const count of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'Comment' }))
    await waitFor(() => expect(keys).toHaveLength(count))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Comment' })).toBeEnabled())
  }
  expect(new Set(keys).size).toBe(1)
})
