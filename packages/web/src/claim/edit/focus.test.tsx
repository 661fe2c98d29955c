import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, expect, test } from 'vitest'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { attachDocumentDocument, disputeClaimDocument } from '../claimMutations.ts'
import { asPayload, draft, rejected, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

let count = 0
const upload = http.post('http://samop.test/documents', () => {
  count += 1
  return HttpResponse.json({ id: `document-new-${count}`, contentType: 'application/pdf' }, { status: 201 })
})
const drop = async (...names: string[]) =>
  fireEvent.drop(await screen.findByText('Or drop files here, or paste them.'), {
    dataTransfer: { files: names.map((name) => new File(['%PDF-1.4'], name, { type: 'application/pdf' })) },
  })
const card = async (name: string) => within(await screen.findByRole('listitem', { name }))

test('after removing a file the next one has the focus, and after the last the button that chooses files', async () => {
  const { user } = renderApp('/claims/claim-1/edit', {
    viewer: people.user,
    handlers: [...claimServer(() => draft), upload],
  })
  await drop('proof 1.pdf', 'proof 2.pdf')
  await user.click(await (await card('proof 1.pdf')).findByRole('button', { name: 'Remove proof 1.pdf' }))
  expect(screen.getByRole('button', { name: 'Remove proof 2.pdf' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Remove proof 2.pdf' }))
  expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus()
})

test('after the documents are attached the button that chooses files has the focus', async () => {
  const attach = answerChange(attachDocumentDocument, () => asPayload(draft))
  const { user } = renderApp('/claims/claim-1/edit', {
    viewer: people.user,
    handlers: [...claimServer(() => draft), upload, attach],
  })
  await drop('proof 1.pdf', 'proof 2.pdf')
  for (const name of ['proof 1.pdf', 'proof 2.pdf'])
    await user.type((await card(name)).getByLabelText(/^Note/), 'The wall')
  await user.click(screen.getByRole('button', { name: 'Attach 2 documents' }))
  await waitFor(() => expect(screen.queryByRole('listitem', { name: /^proof/ })).toBeNull())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus())
})

test('once the claim is disputed and the form is gone, the heading has the focus', async () => {
  let claim: WholeClaim = rejected
  const dispute = answerChange(disputeClaimDocument, () => {
    claim = { ...rejected, status: 'DISPUTED', turn: 'VENDOR', availableActions: [] }
    return asPayload(claim)
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.admin,
    handlers: [...claimServer(() => claim), dispute],
  })
  await user.click(await screen.findByRole('button', { name: 'Dispute' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText(/^Why is the rejection wrong/), 'Page two has the fee.')
  await user.click(dialog.getByRole('button', { name: 'Dispute' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})
