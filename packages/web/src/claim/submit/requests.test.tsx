import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { commentDocument } from '../commentDocument.ts'
import { action, complete, draft, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

const address = '/claims/claim-1/edit'
const reasons: WholeClaim['reasons'] = [
  {
    code: 'INVOICE_UNREADABLE',
    text: 'The scan is too dark.',
    about: { kind: 'DOCUMENT', id: 'document-1' },
    amount: null,
  },
  { code: 'AMOUNT_MISMATCH', text: 'Leave out the tax.', about: { kind: 'LINE', id: 'line-1' }, amount: null },
]
const asked: WholeClaim = {
  ...complete,
  status: 'ACTION_REQUIRED',
  reasons,
  unansweredReasons: reasons,
  availableActions: [action('RESUBMIT'), action('WITHDRAW')],
}

test('what the reviewer asks for comes first in the list, and leads to its place', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => asked) })
  expect(await screen.findByText('2 things are missing:')).toBeVisible()
  const items = within(screen.getByText('2 things are missing:').nextElementSibling as HTMLElement).getAllByRole(
    'listitem',
  )
  expect(items.map((item) => within(item).queryByRole('link')?.textContent)).toEqual([
    'Document unreadable: Faktura.pdf',
    'Amount does not match: Line 1: Print of posters',
    undefined,
    undefined,
    undefined,
  ])
  await user.click(screen.getByRole('link', { name: 'Amount does not match: Line 1: Print of posters' }))
  await waitFor(() => expect(screen.getByLabelText(/^Expense type/)).toBeVisible())
})

test('a request can be answered in words, and then is open no more', async () => {
  const sent: unknown[] = []
  const comment = answerChange(commentDocument, ({ input }) => {
    sent.push(input)
    return { comment: { event: null, claim: { id: 'claim-1', unansweredReasons: [reasons[1]!] }, userErrors: [] } }
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => asked), comment] })
  const request = 'Answer with a comment: Document unreadable: Faktura.pdf'
  await user.click(await screen.findByRole('button', { name: request }))
  const box = screen.getByLabelText('Answer to the reviewer')
  expect(box).toHaveFocus()
  await user.type(box, 'The printer has no better one.')
  await user.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(await screen.findByText('1 thing is missing:')).toBeVisible()
  expect(sent).toEqual([
    expect.objectContaining({
      text: 'The printer has no better one.',
      about: { kind: 'DOCUMENT', id: 'document-1' },
    }),
  ])
})

test('resubmitting without answers is warned of, and possible', async () => {
  const { user } = renderApp(address, { viewer: people.user, language: 'sv', handlers: claimServer(() => asked) })
  await user.click(await screen.findByRole('button', { name: 'Skicka in igen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('2 begäranden är inte besvarade')).toBeVisible()
  expect(dialog.getByText('Beloppet stämmer inte: Leave out the tax.')).toBeVisible()
  expect(dialog.getByRole('button', { name: 'Skicka in igen' })).toBeEnabled()
})

test('a requirement with nothing to check yet does not look met', async () => {
  const empty: WholeClaim = {
    ...draft,
    requirements: [
      {
        code: 'ACTIVITY_NOT_IN_FUTURE',
        label: 'The activity is over',
        met: true,
        checked: false,
        about: [],
        hint: null,
      },
      { code: 'TITLE', label: 'A title', met: true, checked: true, about: [], hint: null },
    ],
  }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => empty) })
  const item = (await screen.findByText('The activity is over')).closest('li')
  expect(item).toHaveTextContent('(nothing to check yet)')
  expect(screen.getByText('A title').closest('li')).toHaveTextContent('(done)')
})

test('an invoice from outside the usage period is warned of at its line', async () => {
  const message = 'The invoice is dated 30 Jun 2026, before the usage period (1 Jul 2026 – 31 Dec 2026).'
  const early: WholeClaim = {
    ...complete,
    lines: complete.lines.map((line) => ({ ...line, warnings: [{ code: 'INVOICE_BEFORE_PERIOD', message }] })),
  }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => early) })
  expect(await screen.findByText(message)).toBeVisible()
})
