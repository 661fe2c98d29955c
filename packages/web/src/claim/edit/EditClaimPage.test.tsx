import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { liveEvents } from '../../test/liveEvents.ts'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import {
  attachDocumentDocument,
  confirmAnotherInvoiceDocument,
  removeClaimLineDocument,
  submitClaimDocument,
  updateClaimDocument,
} from '../claimMutations.ts'
import { asPayload, complete, draft, rejected, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

const address = '/claims/claim-1/edit'
const pdf = (name: string) => new File(['%PDF-1.4'], name, { type: 'application/pdf' })

async function choose(...files: File[]) {
  const chosen = new Promise<HTMLInputElement>((resolve) => {
    const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      click.mockRestore()
      resolve(this)
    })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Choose files' }))
  fireEvent.change(await chosen, { target: { files } })
}

test('the page lists what is missing, and each item leads to its place', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  expect(await screen.findByText('2 things are missing:')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Every line is complete' }))
  await waitFor(() => expect(screen.getByLabelText(/^Expense type/)).toBeVisible())
  await user.click(screen.getByRole('link', { name: 'Proof of execution (PoE)' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus())
})

test('submitting with something missing leads to what is missing', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await user.click(await screen.findByRole('button', { name: 'Submit claim' }))
  await waitFor(() => expect(screen.getByText('2 things are missing:')).toHaveFocus())
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('in a narrow window the bar at its foot counts what is missing, leads there and submits', async () => {
  const wide = window.matchMedia
  window.matchMedia = (media) => Object.assign(wide(media), { matches: media === '(max-width: 1079px)' })
  onTestFinished(() => void (window.matchMedia = wide))
  let claim: WholeClaim = draft
  const first = renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  const link = await screen.findByRole('link', { name: '2 things are missing' })
  await first.user.click(link)
  await waitFor(() => expect(screen.getByText('2 things are missing:')).toHaveFocus())
  expect(screen.getAllByRole('button', { name: 'Submit claim' })).toHaveLength(1)
  first.unmount()
  claim = complete
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => claim) })
  expect(await screen.findByText('Nothing is missing')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Submit claim' }))
  expect(await screen.findByRole('dialog', { name: /^Submit the claim for/ })).toBeVisible()
})

test('an invoice that is perhaps claimed already is named, and the partner confirms that it is another one', async () => {
  const alike = {
    mark: 'mark-1',
    same: false,
    confirmed: false,
    text: '7-7 from Tryckverket AB, dated 10 Nov 2025, in NOR-1004, line 2',
    claimId: 'claim-4',
    claimNumber: 'NOR-1004',
  }
  const withAlike = (confirmed: boolean): WholeClaim => ({
    ...draft,
    lines: draft.lines.map((line) => ({ ...line, similarInvoices: [{ ...alike, confirmed }] })),
  })
  let claim = withAlike(false)
  const sent: unknown[] = []
  const confirm = answerChange(confirmAnotherInvoiceDocument, ({ input }) => {
    sent.push(input.marks)
    claim = { ...withAlike((input.marks as string[]).length > 0), version: claim.version + 1 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => claim), confirm] })
  const box = await screen.findByRole('checkbox', { name: `This is another invoice than ${alike.text}` })
  expect(screen.getByRole('link', { name: 'Open NOR-1004' })).toHaveAttribute('href', '/claims/claim-4')
  await user.click(box)
  await waitFor(() => expect(box).toBeChecked())
  await user.click(box)
  await waitFor(() => expect(box).not.toBeChecked())
  expect(sent).toEqual([['mark-1'], []])
})

test('typed text is saved, and the page says when', async () => {
  const saved: unknown[] = []
  let claim: WholeClaim = draft
  const update = answerChange(updateClaimDocument, ({ input }) => {
    saved.push(input)
    claim = { ...claim, title: input.title ?? '', version: claim.version + 1 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => claim), update] })
  const title = await screen.findByLabelText(/^Title/)
  await user.clear(title)
  await user.type(title, 'Posters, second round')
  await user.tab()
  expect((await screen.findAllByText(/^Saved \d/))[0]).toBeVisible()
  expect(saved).toEqual([
    expect.objectContaining({ claimId: 'claim-1', title: 'Posters, second round', expectedVersion: 3 }),
  ])
})

test("somebody else's change does not lose the typed text", async () => {
  let claim: WholeClaim = { ...draft, version: 4 }
  const versions: unknown[] = []
  const update = answerChange(updateClaimDocument, ({ input }) => {
    versions.push(input.expectedVersion)
    const path = ['expectedVersion']
    const stale = { code: 'STALE_VERSION', message: 'The claim has changed meanwhile.', path, about: null }
    if (input.expectedVersion !== 7) {
      claim = { ...claim, version: 7 }
      return asPayload(claim, { userErrors: [stale] })
    }
    claim = { ...claim, title: input.title ?? '', version: 8 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, {
    viewer: people.user,
    handlers: [...claimServer(() => claim), update],
  })
  const title = await screen.findByLabelText(/^Title/)
  await user.clear(title)
  await user.type(title, 'Mine')
  await user.tab()
  expect((await screen.findAllByText(/^Saved \d/))[0]).toBeVisible()
  expect(title).toHaveValue('Mine')
  expect(versions).toEqual([4, 7])
})

/** Erik saves a title while Oskar edits the same claim. */
function twoEditors() {
  let claim: WholeClaim = { ...draft, version: 4 }
  const saved: unknown[] = []
  const live = liveEvents()
  const update = answerChange(updateClaimDocument, ({ input }) => {
    const stale = { code: 'STALE_VERSION', message: 'The claim has changed.', path: ['expectedVersion'], about: null }
    if (input.expectedVersion !== claim.version) return asPayload(claim, { userErrors: [stale] })
    saved.push(input.title)
    claim = { ...claim, title: input.title ?? '', version: claim.version + 1 }
    return asPayload(claim)
  })
  const erik = { id: 'person-erik', name: 'Erik Holm', side: 'PARTNER' } as const
  return {
    saved,
    live,
    start: { viewer: people.user, handlers: [...claimServer(() => claim), update, live.handler] },
    save(title: string) {
      claim = { ...claim, title, version: claim.version + 1 }
    },
    tell: () =>
      live.publish({
        cursor: `c${claim.version}`,
        event: {
          id: `event-${claim.version}`,
          cursor: `c${claim.version}`,
          at: '2026-11-24T10:00:00Z',
          kind: 'UPDATED',
          actor: erik,
        },
        claim: { ...claim, assignee: null },
      }),
  }
}

test('a title that somebody changed while it was typed is not overwritten: the person chooses whose stays', async () => {
  const both = twoEditors()
  const { user } = renderApp(address, both.start)
  const title = await screen.findByLabelText(/^Title/)
  await waitFor(() => expect(both.live.connected()).toBe(true))
  await user.clear(title)
  await user.type(title, 'Mine')
  both.save('Theirs')
  await both.tell()
  await user.tab()
  const said = 'Erik Holm has changed this meanwhile to “Theirs”. Your “Mine” is not saved.'
  expect(await screen.findByText(said)).toBeVisible()
  expect(title).toHaveValue('Mine')
  expect(screen.queryByText(/^Saved \d/)).toBeNull()
  expect(both.saved).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Keep mine: Title' }))
  await waitFor(() => expect(both.saved).toEqual(['Mine']))
  expect((await screen.findAllByText(/^Saved \d/))[0]).toBeVisible()
  expect(screen.queryByText(said)).toBeNull()
})

test('a title that somebody changed right after it was saved is shown, and can be taken', async () => {
  const both = twoEditors()
  const { user } = renderApp(address, both.start)
  const title = await screen.findByLabelText(/^Title/)
  await waitFor(() => expect(both.live.connected()).toBe(true))
  await user.clear(title)
  await user.type(title, 'Mine')
  await user.tab()
  expect((await screen.findAllByText(/^Saved \d/))[0]).toBeVisible()
  both.save('Theirs')
  await both.tell()
  expect(await screen.findByText(/^Erik Holm has changed this meanwhile to “Theirs”\. Your “Mine”/)).toBeVisible()
  expect(screen.queryByText(/^Saved \d/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Use theirs: Title' }))
  expect(title).toHaveValue('Theirs')
  expect(screen.queryByText(/Erik Holm has changed/)).toBeNull()
  expect(both.saved).toEqual(['Mine'])
})

test('a change that the page does not know of is not overwritten by a second try', async () => {
  const both = twoEditors()
  const { user } = renderApp(address, both.start)
  const title = await screen.findByLabelText(/^Title/)
  both.save('Theirs')
  await user.clear(title)
  await user.type(title, 'Mine')
  await user.tab()
  expect(await screen.findByText(/^Somebody else has changed this meanwhile to “Theirs”/)).toBeVisible()
  expect(both.saved).toEqual([])
})

test('a refusal shows at its field, and the text stays', async () => {
  const update = answerChange(updateClaimDocument, () => {
    const refusal = { code: 'TITLE', message: 'This title is taken.', path: ['title'], about: null }
    return asPayload(draft, { userErrors: [refusal] })
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), update] })
  const title = await screen.findByLabelText(/^Title/)
  await user.type(title, '!')
  await user.tab()
  await waitFor(() => expect(title).toHaveAccessibleDescription(/This title is taken/))
  expect(title).toHaveValue('Posters in the underground!')
})

test('malformed input is marked at its field, and the rest is saved', async () => {
  let claim: WholeClaim = draft
  const sent: unknown[] = []
  const update = http.post('http://samop.test/graphql', async ({ request }) => {
    const { operationName, variables } = (await request.clone().json()) as {
      operationName: string
      variables: { input?: { preApprovalId?: string } }
    }
    if (operationName !== 'UpdateClaim' || !variables.input?.preApprovalId) return
    sent.push(variables.input)
    const extensions = { code: 'BAD_USER_INPUT', field: 'input.preApprovalId' }
    return HttpResponse.json({ errors: [{ message: 'input.preApprovalId is wrong', extensions }] })
  })
  const rest = answerChange(updateClaimDocument, ({ input }) => {
    claim = { ...claim, title: input.title ?? '', version: claim.version + 1 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [update, ...claimServer(() => claim), rest] })
  const title = await screen.findByLabelText(/^Title/)
  const preApproval = screen.getByLabelText(/^Pre-approval ID/)
  fireEvent.change(preApproval, { target: { value: 'P-1' } })
  fireEvent.blur(preApproval)
  await user.type(title, '!')
  await user.tab()
  await waitFor(() => expect(preApproval).toHaveAttribute('aria-invalid', 'true'))
  expect(preApproval).toHaveAccessibleDescription(/cannot be saved as it stands/)
  await waitFor(() => expect(claim.title).toBe('Posters in the underground!'))
  expect(preApproval).toHaveValue('P-1')
  expect(sent).toHaveLength(1)
})

test('an upload that fails keeps its note, and is sent again', async () => {
  let away = true
  const attached: unknown[] = []
  const upload = http.post('http://samop.test/documents', ({ request }) => {
    expect(request.headers.get('x-samop-upload')).toBe('1')
    if (away) return HttpResponse.error()
    return HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 })
  })
  const attach = answerChange(attachDocumentDocument, ({ input }) => {
    attached.push(input)
    return asPayload(draft)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload, attach] })
  await choose(pdf('proof.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'proof.pdf' }))
  await user.type(card.getByLabelText(/^Note/), 'Photo of the wall')
  expect(await card.findByText('The upload was interrupted. What you wrote is kept.')).toBeVisible()
  away = false
  await user.click(card.getByRole('button', { name: 'Try again' }))
  expect(await card.findByText('Uploaded, not attached yet')).toBeVisible()
  expect(card.getByLabelText(/^Note/)).toHaveValue('Photo of the wall')
  expect(card.getByLabelText(/^Kind/)).toHaveValue('POE')
  await user.click(screen.getByRole('button', { name: 'Attach the document' }))
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'proof.pdf' })).toBeNull())
  expect(attached).toEqual([
    expect.objectContaining({ documentId: 'document-2', kind: 'POE', note: 'Photo of the wall', lineId: null }),
  ])
})

test('files that would be refused are marked before they are sent', async () => {
  let sent = 0
  const upload = http.post('http://samop.test/documents', () => {
    sent += 1
    return HttpResponse.json({ error: { code: 'FILE_TYPE', message: 'The content is a program.' } }, { status: 415 })
  })
  renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload] })
  const large = pdf('large.pdf')
  Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 })
  await choose(large, new File(['MZ'], 'setup.exe'), pdf('disguised.pdf'))
  const card = async (name: string) => within(await screen.findByRole('listitem', { name }))
  expect((await card('large.pdf')).getByText(/larger than 25 MB/)).toBeVisible()
  expect(await (await card('setup.exe')).findByText(/type of file is not accepted/)).toBeVisible()
  expect(await (await card('disguised.pdf')).findByText('The content is a program.')).toBeVisible()
  expect(sent).toBe(1)
})

test('an upload that may succeed later says why it failed, and can be sent again', async () => {
  let sent = 0
  const upload = http.post('http://samop.test/documents', () => {
    sent += 1
    return sent === 1
      ? HttpResponse.json({ error: { code: 'STORAGE_FULL', message: 'Too little disk is left.' } }, { status: 507 })
      : HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 })
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload] })
  await choose(pdf('invoice 12.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'invoice 12.pdf' }))
  expect(await card.findByText('Too little disk is left.')).toBeVisible()
  await user.click(card.getByRole('button', { name: /again/i }))
  await waitFor(() => expect(card.queryByText('Too little disk is left.')).toBeNull())
  expect(sent).toBe(2)
})

test('a document without a note is not attached; the note is asked for', async () => {
  const upload = http.post('http://samop.test/documents', () =>
    HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 }),
  )
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload] })
  await choose(pdf('proof 12.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'proof 12.pdf' }))
  await user.click(screen.getByRole('button', { name: 'Attach the document' }))
  await waitFor(() => expect(card.getByLabelText(/^Note/)).toHaveFocus())
  expect(card.getByLabelText(/^Note/)).toHaveAccessibleDescription(/Say in a note what the document shows/)
})

test('submitting asks first: how much, what happens next and by when', async () => {
  let claim = complete
  const submit = answerChange(submitClaimDocument, ({ input }) => {
    expect(input).toMatchObject({ claimId: 'claim-1', expectedVersion: 3, comment: 'Thank you!' })
    claim = { ...rejected, status: 'SUBMITTED', turn: 'VENDOR', reasons: [], availableActions: [] }
    return asPayload(claim)
  })
  const { user, address: where } = renderApp(address, {
    viewer: people.user,
    handlers: [...claimServer(() => claim), submit],
  })
  await user.click(await screen.findByRole('button', { name: 'Submit claim' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/Submit the claim for SEK.12,500.00\?/)).toBeVisible()
  expect(await dialog.findByText('You get an answer by 26 Nov 2026.')).toBeVisible()
  await user.type(dialog.getByLabelText('Comment to the reviewer'), 'Thank you!')
  await user.click(dialog.getByRole('button', { name: 'Submit claim' }))
  await waitFor(() => expect(where()).toBe('/claims/claim-1'))
})

test('in Action required only what was asked for can be changed, and each reason shows at its thing', async () => {
  const [line] = draft.lines
  const asked: WholeClaim = {
    ...rejected,
    status: 'ACTION_REQUIRED',
    documentsAddable: true,
    lines: [{ ...line!, editable: true }],
    requirements: complete.requirements,
    availableActions: [],
  }
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => asked) })
  expect(await screen.findByRole('heading', { name: 'What the reviewer needs' })).toBeVisible()
  expect(screen.queryByLabelText(/^Title/)).toBeNull()
  expect(screen.getByText('Locked')).toBeVisible()
  const lines = within(screen.getByRole('region', { name: 'Lines' }))
  expect(lines.getByText('The fee is not on the invoice.')).toBeVisible()
  await user.click(lines.getByRole('button', { name: 'Edit Print of posters' }))
  expect(lines.getByLabelText(/^Claimed amount/)).toHaveValue('12,500.00')
})

test('a new line that is not yet added is still there after leaving the page', async () => {
  const first = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await first.user.click(await screen.findByRole('button', { name: 'Add a line' }))
  const form = within(screen.getByRole('form', { name: 'New line' }))
  await first.user.type(form.getByLabelText(/^Description/), 'Frames')
  await first.user.type(form.getByLabelText(/^Amount without tax/), '1 200,5')
  await first.user.tab()
  expect(form.getByLabelText(/^Claimed amount/)).toHaveValue('1,200.50')
  first.unmount()
  renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  expect(within(await screen.findByRole('form', { name: 'New line' })).getByLabelText(/^Description/)).toHaveValue(
    'Frames',
  )
})

test('the claimed amount follows the amount until it is typed, and may not be higher', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await user.click(await screen.findByRole('button', { name: 'Add a line' }))
  const form = within(screen.getByRole('form', { name: 'New line' }))
  const amount = form.getByLabelText(/^Amount without tax/)
  const claimed = form.getByLabelText(/^Claimed amount/)
  await user.type(form.getByLabelText(/^Description/), 'Frames')
  await user.type(form.getByLabelText(/^Supplier/), 'Ramverket AB')
  await user.type(form.getByLabelText(/^Invoice number/), 'R-12')
  await user.type(form.getByLabelText(/^Invoice date/), '2026-11-10')
  await user.type(amount, '1,200')
  await user.tab()
  expect(claimed).toHaveValue('1,200.00')
  await user.clear(amount)
  await user.type(amount, '800')
  await user.tab()
  expect(claimed).toHaveValue('800.00')
  expect(claimed).not.toHaveAttribute('aria-invalid', 'true')
  await user.clear(claimed)
  await user.type(claimed, '900')
  expect(claimed).toHaveAccessibleDescription(/^This is more than the amount without tax\./)
  await user.click(form.getByRole('button', { name: 'Add the line' }))
  expect(claimed).toHaveFocus()
  await user.clear(amount)
  await user.type(amount, '1,000')
  await user.tab()
  expect(claimed).toHaveValue('900.00')
  expect(claimed).not.toHaveAttribute('aria-invalid', 'true')
})

test('a negative amount is refused at its field', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await user.click(await screen.findByRole('button', { name: 'Edit Print of posters' }))
  const amount = screen.getByLabelText(/^Amount without tax/)
  await user.clear(amount)
  await user.type(amount, '-5')
  await user.tab()
  expect(amount).toHaveAccessibleDescription(/An amount cannot be negative\./)
  expect(amount).toHaveValue('-5')
})

test.each([/^Amount without tax/, /^Claimed amount/])('a zero in %s is refused, not removed', async (label) => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await user.click(await screen.findByRole('button', { name: 'Edit Print of posters' }))
  const amount = screen.getByLabelText(label)
  await user.clear(amount)
  await user.type(amount, '0')
  await user.tab()
  expect(amount).toHaveAccessibleDescription(/Enter an amount above zero\./)
  expect(amount).toHaveValue('0')
})

test('files can also be dropped or pasted', async () => {
  const upload = http.post('http://samop.test/documents', () =>
    HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 }),
  )
  renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload] })
  const text = await screen.findByText('Or drop files here, or paste them.')
  fireEvent.drop(text, { dataTransfer: { files: [pdf('dropped.pdf')] } })
  fireEvent.paste(document, { clipboardData: { files: [pdf('pasted.pdf')] } })
  for (const name of ['dropped.pdf', 'pasted.pdf']) {
    const card = within(await screen.findByRole('listitem', { name }))
    expect(await card.findByText('Uploaded, not attached yet')).toBeVisible()
  }
})

test('a document that is still being sent is attached as soon as it is there', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const upload = http.post('http://samop.test/documents', async () => {
    await arrived
    return HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 })
  })
  const attach = answerChange(attachDocumentDocument, () => asPayload(draft))
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), upload, attach] })
  await choose(pdf('invoice 12.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'invoice 12.pdf' }))
  await user.type(card.getByLabelText(/^Note/), 'From the printer')
  await user.click(screen.getByRole('button', { name: 'Attach the document' }))
  expect(screen.getByText('Attached as soon as the upload is done.')).toBeVisible()
  arrive()
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'invoice 12.pdf' })).toBeNull())
})

test('the page asks before a person leaves or closes the tab with a file that is not attached', async () => {
  const upload = http.post('http://samop.test/documents', () =>
    HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 }),
  )
  const { user, address: where } = renderApp(address, {
    viewer: people.user,
    handlers: [...claimServer(() => draft), upload],
  })
  await choose(pdf('invoice 12.pdf'))
  await screen.findByRole('listitem', { name: 'invoice 12.pdf' })
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false)
  await user.click(screen.getByRole('link', { name: 'View the claim' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Attach the files before leaving?' }))
  await user.click(dialog.getByRole('button', { name: 'Stay' }))
  expect(where()).toBe(address)
  await user.click(screen.getByRole('button', { name: 'Remove invoice 12.pdf' }))
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true)
  await user.click(screen.getByRole('link', { name: 'View the claim' }))
  await waitFor(() => expect(where()).toBe('/claims/claim-1'))
})

test('a line is removed only after asking', async () => {
  let claim: WholeClaim = draft
  const remove = answerChange(removeClaimLineDocument, ({ input }) => {
    expect(input).toMatchObject({ lineId: 'line-1', expectedVersion: 3 })
    claim = { ...claim, lines: [], version: 4 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => claim), remove] })
  await user.click(await screen.findByRole('button', { name: 'Remove Print of posters' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove the line?' }))
  await user.click(dialog.getByRole('button', { name: 'Remove' }))
  await waitFor(() => expect(screen.queryByText('Print of posters')).toBeNull())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add a line' })).toHaveFocus())
})

test('files are chosen with one button: the browser’s own control is hidden', async () => {
  renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  const button = await screen.findByRole('button', { name: 'Choose files' })
  const control = button.parentElement!.querySelector('input[type=file]')
  expect(control).not.toBeVisible()
  expect(screen.queryByLabelText('Choose files')).toBeNull()
})

test('the server says whether the claim can be edited, not the status', async () => {
  const locked: WholeClaim = { ...rejected, status: 'ACTION_REQUIRED', availableActions: [] }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => locked) })
  expect(await screen.findByRole('heading', { name: 'The claim is locked' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Resubmit' })).toBeNull()
  expect(screen.queryByText('Saved automatically')).toBeNull()
})

test('"files are not attached" shows as long as it is true', async () => {
  const upload = http.post('http://samop.test/documents', () =>
    HttpResponse.json({ id: 'document-2', contentType: 'application/pdf' }, { status: 201 }),
  )
  const attach = answerChange(attachDocumentDocument, () => asPayload(complete))
  const { user } = renderApp(address, {
    viewer: people.user,
    handlers: [...claimServer(() => complete), upload, attach],
  })
  await choose(pdf('invoice 12.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'invoice 12.pdf' }))
  await user.click(screen.getByRole('button', { name: 'Submit claim' }))
  expect(await screen.findByText(/Some files are not attached yet/)).toBeVisible()
  await user.type(card.getByLabelText(/^Note/), 'From the printer')
  await user.click(screen.getByRole('button', { name: 'Attach the document' }))
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'invoice 12.pdf' })).toBeNull())
  expect(screen.queryByText(/Some files are not attached yet/)).toBeNull()
})
