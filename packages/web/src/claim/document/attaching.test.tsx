import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { attachDocumentDocument } from '../claimMutations.ts'
import { updateDocumentDocument } from './updateDocument.ts'
import { asPayload, draft, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'
import { lineNamedIn } from './suggestion.ts'

beforeEach(forgetTyped)

const address = '/claims/claim-1/edit'
const pdf = (name: string) => new File(['%PDF-1.4'], name, { type: 'application/pdf' })
const bare: WholeClaim = { ...draft, documents: [] }

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

function attaching(claim: WholeClaim = bare) {
  const attached: unknown[] = []
  const upload = http.post('http://samop.test/documents', () =>
    HttpResponse.json({ id: 'document-2', sha256: 'abc', contentType: 'application/pdf' }, { status: 201 }),
  )
  const attach = answerChange(attachDocumentDocument, ({ input }) => {
    attached.push(input)
    return asPayload(claim)
  })
  return { attached, start: { viewer: people.user, handlers: [...claimServer(() => claim), upload, attach] } }
}

test('an invoice of a claim with one line is attached in two acts: choose it, attach it', async () => {
  const { attached, start } = attaching()
  const { user } = renderApp(address, start)
  await choose(pdf('Faktura.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'Faktura.pdf' }))
  expect(card.getByLabelText(/^Line it backs/)).toHaveValue('line-1')
  expect(card.getByLabelText(/^Note/)).toHaveValue('Invoice T-77 from Tryckverket AB')
  await user.click(screen.getByRole('button', { name: 'Attach the document' }))
  await waitFor(() => expect(attached).toHaveLength(1))
  expect(attached).toEqual([
    expect.objectContaining({ kind: 'INVOICE', lineId: 'line-1', note: 'Invoice T-77 from Tryckverket AB' }),
  ])
})

test('the number in the name of a file says what it is, and what the person writes stays', async () => {
  const { start } = attaching()
  const { user } = renderApp(address, start)
  await choose(pdf('scan T-77.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'scan T-77.pdf' }))
  expect(card.getByLabelText(/^Kind/)).toHaveValue('INVOICE')
  const note = card.getByLabelText(/^Note/)
  await user.clear(note)
  await user.type(note, 'My own words')
  await user.selectOptions(card.getByLabelText(/^Kind/), 'Proof of execution (PoE)')
  expect(card.getByLabelText(/^Line it backs/)).toHaveValue('')
  expect(note).toHaveValue('My own words')
})

test('a number names a line only when it stands alone, is long enough, and names no other', () => {
  const named = (name: string, ...numbers: string[]) =>
    lineNamedIn(
      name,
      numbers.map((invoiceNumber) => ({ invoiceNumber })),
    )?.invoiceNumber
  expect(named('Faktura_R-12 kopia.PDF', 'R-12')).toBe('R-12')
  expect(named('Faktura r 12.pdf', 'R/12', 'R-13')).toBe('R/12')
  expect(named('Faktura 20261.pdf', '2026')).toBeUndefined()
  expect(named('7.pdf', '7')).toBeUndefined()
  expect(named('12345.pdf', '12345', '12345')).toBeUndefined()
})

test('a file that the claim has already, byte for byte, is told', async () => {
  const twin = { ...draft, documents: draft.documents.map((document) => ({ ...document, sha256: 'abc' })) }
  const { start } = attaching(twin)
  renderApp(address, start)
  await choose(pdf('copy.pdf'))
  const card = within(await screen.findByRole('listitem', { name: 'copy.pdf' }))
  expect(await card.findByText('This is the same file as Faktura.pdf, byte for byte.')).toBeVisible()
})

test('leaving with files offers to attach them, to leave without them, and to stay', async () => {
  const { attached, start } = attaching()
  const { user, address: where } = renderApp(address, start)
  await choose(pdf('Faktura.pdf'))
  await screen.findByText('Uploaded, not attached yet')
  await user.click(screen.getByRole('link', { name: 'View the claim' }))
  const asked = within(await screen.findByRole('dialog'))
  await user.click(asked.getByRole('button', { name: 'Stay' }))
  expect(where()).toBe(address)
  await user.click(screen.getByRole('link', { name: 'View the claim' }))
  const again = within(await screen.findByRole('dialog'))
  expect(again.getByRole('button', { name: 'Leave without them' })).toBeVisible()
  await user.click(again.getByRole('button', { name: 'Attach and leave' }))
  await waitFor(() => expect(where()).toBe('/claims/claim-1'))
  expect(attached).toHaveLength(1)
})

test('leaving with a file that lacks its note stays at the note', async () => {
  const { attached, start } = attaching()
  const { user, address: where } = renderApp(address, start)
  await choose(pdf('proof.pdf'))
  await screen.findByText('Uploaded, not attached yet')
  await user.click(screen.getByRole('link', { name: 'View the claim' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Attach and leave' }))
  const note = within(screen.getByRole('listitem', { name: 'proof.pdf' })).getByLabelText(/^Note/)
  await waitFor(() => expect(note).toHaveAccessibleDescription(/Say in a note/))
  expect(where()).toBe(address)
  expect(attached).toEqual([])
})

test('a missing invoice can be tied from the list of what is missing', async () => {
  const loose: WholeClaim = {
    ...draft,
    documents: draft.documents.map((document) => ({ ...document, line: null })),
    requirements: [
      {
        code: 'LINES_BACKED',
        label: 'Each line backed by an invoice or CSR',
        met: false,
        checked: true,
        about: [{ kind: 'LINE', id: 'line-1' }],
        hint: 'Attach an invoice or CSR document to the line “Print of posters”.',
      },
    ],
  }
  const sent: unknown[] = []
  const update = answerChange(updateDocumentDocument, ({ input }) => {
    sent.push(input)
    return asPayload(draft)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => loose), update] })
  await user.click(await screen.findByRole('button', { name: 'Tie Faktura.pdf to it' }))
  await waitFor(() => expect(sent).toEqual([expect.objectContaining({ documentId: 'document-1', lineId: 'line-1' })]))
})
