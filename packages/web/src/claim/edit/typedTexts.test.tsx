import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange, server } from '../../test/server.ts'
import { forgetTyped } from '../../session/typedTexts.ts'
import { nothingElse } from '../../test/startHandlers.ts'
import {
  addClaimLineDocument,
  disputeClaimDocument,
  submitClaimDocument,
  updateClaimDocument,
} from '../claimMutations.ts'
import { commentDocument } from '../commentDocument.ts'
import { asPayload, complete, draft, rejected, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(() => forgetTyped())

/** What the browser keeps of what was typed. */
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('samop.typed.') && !key.endsWith('.by'))

const address = '/claims/claim-1/edit'

/** Pastes a text: it arrives at once, not letter by letter. */
async function paste(user: ReturnType<typeof renderApp>['user'], field: HTMLElement, text: string) {
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

test('a pasted text that is too long stays whole, says how much is too much, and is not saved', async () => {
  let claim: WholeClaim = complete
  const saved: unknown[] = []
  const update = answerChange(updateClaimDocument, ({ input }) => {
    saved.push(input.title)
    claim = { ...claim, title: input.title ?? claim.title, version: claim.version + 1 }
    return asPayload(claim)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => claim), update] })
  const title = await screen.findByLabelText(/^Title/)
  await paste(user, title, 'a'.repeat(190))
  expect(title).toHaveAccessibleDescription(/10 characters left/)
  await paste(user, title, 'b'.repeat(237))
  expect(title).toHaveValue('b'.repeat(237))
  expect(title).toHaveAccessibleDescription(/At most 200 characters\. Shorten the text\..*37 characters too many/)
  expect(title).toHaveAttribute('aria-invalid', 'true')
  await user.click(screen.getByRole('button', { name: 'Submit claim' }))
  expect(await screen.findByText(/Not everything could be saved/)).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(saved.filter((each) => String(each).includes('b'))).toEqual([])
  await paste(user, title, 'c'.repeat(200))
  await waitFor(() => expect(saved.at(-1)).toBe('c'.repeat(200)))
  expect(title).not.toHaveAttribute('aria-invalid', 'true')
})

test('a line, a comment and a dispute that are too long are not sent, in Swedish too', async () => {
  const sent: string[] = []
  const add = answerChange(addClaimLineDocument, () => {
    sent.push('line')
    return asPayload(draft)
  })
  const first = renderApp(address, {
    viewer: people.user,
    language: 'sv',
    handlers: [...claimServer(() => draft), add],
  })
  await first.user.click(await screen.findByRole('button', { name: 'Lägg till en rad' }))
  const form = within(screen.getByRole('form', { name: 'Ny rad' }))
  await paste(first.user, form.getByLabelText(/^Beskrivning/), 'Affischer')
  await paste(first.user, form.getByLabelText(/^Fakturautställare/), 'x'.repeat(203))
  await paste(first.user, form.getByLabelText(/^Belopp utan moms/), '100')
  await first.user.click(form.getByRole('button', { name: 'Lägg till raden' }))
  expect(form.getByLabelText(/^Fakturautställare/)).toHaveFocus()
  expect(form.getByLabelText(/^Fakturautställare/)).toHaveAccessibleDescription(
    /Högst 200 tecken\. Korta texten\..*3 tecken för mycket/,
  )
  first.unmount()

  const comment = answerChange(commentDocument, () => {
    sent.push('comment')
    return { comment: { event: null, claim: null, userErrors: [] } }
  })
  const dispute = answerChange(disputeClaimDocument, () => {
    sent.push('dispute')
    return asPayload(rejected)
  })
  const { user } = renderApp('/claims/claim-1', {
    viewer: people.admin,
    language: 'sv',
    handlers: [...claimServer(() => rejected), comment, dispute],
  })
  const box = await screen.findByRole('textbox', { name: /^Kommentar/ })
  await paste(user, box, 'y'.repeat(4001))
  await user.click(screen.getByRole('button', { name: 'Kommentera' }))
  expect(box).toHaveFocus()
  expect(box).toHaveValue('y'.repeat(4001))
  expect(box).toHaveAccessibleDescription(/Högst 4\s000 tecken/)
  await user.click(screen.getByRole('button', { name: 'Bestrid' }))
  const dialog = within(await screen.findByRole('dialog'))
  const argument = dialog.getByRole('textbox', { name: /^Varför/ })
  await paste(user, argument, 'z'.repeat(4001))
  await user.click(dialog.getByRole('button', { name: 'Bestrid' }))
  expect(argument).toHaveFocus()
  expect(argument).toHaveAccessibleDescription(/Högst 4\s000 tecken/)
  expect(sent).toEqual([])
})

test('a comment that is too long prevents the submission and stays whole', async () => {
  let sent = 0
  const submit = answerChange(submitClaimDocument, () => {
    sent += 1
    return asPayload(complete)
  })
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => complete), submit] })
  await user.click(await screen.findByRole('button', { name: 'Submit claim' }))
  const dialog = within(await screen.findByRole('dialog'))
  const comment = dialog.getByLabelText('Comment to the reviewer')
  await paste(user, comment, 'x'.repeat(4100))
  await user.click(dialog.getByRole('button', { name: 'Submit claim' }))
  expect(comment).toHaveFocus()
  expect(comment).toHaveAccessibleDescription(/100 characters too many/)
  expect(sent).toBe(0)
})

const refusing = () =>
  answerChange(updateClaimDocument, () => {
    const refusal = { code: 'TITLE', message: 'This title is taken.', path: ['title'], about: null }
    return asPayload(draft, { userErrors: [refusal] })
  })

test('a refused text is still there after a reload, and gone once it is saved', async () => {
  const first = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), refusing()] })
  const title = await screen.findByLabelText(/^Title/)
  await first.user.type(title, '!')
  await first.user.tab()
  await waitFor(() => expect(title).toHaveAccessibleDescription(/This title is taken/))
  first.unmount()

  const second = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), refusing()] })
  const again = await screen.findByLabelText(/^Title/)
  expect(again).toHaveValue('Posters in the underground!')
  await waitFor(() => expect(again).toHaveAccessibleDescription(/This title is taken/))
  let claim: WholeClaim = draft
  server.use(
    ...claimServer(() => claim),
    answerChange(updateClaimDocument, ({ input }) => {
      claim = { ...claim, title: input.title ?? '', version: 4 }
      return asPayload(claim)
    }),
  )
  await second.user.type(again, '!')
  await second.user.tab()
  await waitFor(() => expect(claim.title).toBe('Posters in the underground!!'))
  await waitFor(() => expect(kept()).toEqual([]))
})

test('an unreadable amount opens its line again after a reload', async () => {
  const first = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await first.user.click(await screen.findByRole('button', { name: 'Edit Print of posters' }))
  await paste(first.user, screen.getByLabelText(/^Amount without tax/), 'about 12 thousand')
  first.unmount()
  renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  const amount = await screen.findByLabelText(/^Amount without tax/)
  expect(amount).toHaveValue('about 12 thousand')
  await waitFor(() => expect(amount).toHaveAccessibleDescription(/is not an amount/))
})

test('a kept text does not overwrite what somebody else has saved meanwhile', async () => {
  const saved: unknown[] = []
  const first = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), refusing()] })
  const title = await screen.findByLabelText(/^Title/)
  await first.user.type(title, '!')
  await first.user.tab()
  await waitFor(() => expect(title).toHaveAccessibleDescription(/This title is taken/))
  first.unmount()
  const theirs: WholeClaim = { ...draft, title: 'Theirs', version: 4 }
  const update = answerChange(updateClaimDocument, ({ input }) => {
    saved.push(input.title)
    return asPayload(theirs)
  })
  // The page's time follows real time, and jumps ahead where the test says so.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { user } = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => theirs), update] })
  const again = await screen.findByLabelText(/^Title/)
  expect(again).toHaveValue('Posters in the underground!')
  await waitFor(() => expect(again).toHaveAccessibleDescription(/Somebody else has changed this meanwhile/))
  await user.click(again)
  await user.tab()
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(saved).toEqual([])
  await user.type(again, '?')
  await user.tab()
  await waitFor(() => expect(saved).toEqual(['Posters in the underground!?']))
})

test('kept texts are removed on signing out, and nobody else finds them', async () => {
  const first = renderApp(address, { viewer: people.user, handlers: [...claimServer(() => draft), refusing()] })
  const title = await screen.findByLabelText(/^Title/)
  await first.user.type(title, '!')
  await first.user.tab()
  await waitFor(() => expect(title).toHaveAccessibleDescription(/This title is taken/))
  first.unmount()
  const other = renderApp(address, { viewer: people.admin, handlers: [...claimServer(() => draft), refusing()] })
  expect(await screen.findByLabelText(/^Title/)).toHaveValue('Posters in the underground')
  await other.user.type(screen.getByLabelText(/^Title/), '?')
  await other.user.tab()
  await waitFor(() => expect(screen.getByLabelText(/^Title/)).toHaveAccessibleDescription(/This title is taken/))
  expect(kept()).toEqual([expect.stringContaining('edit.details')])
  server.resetHandlers()
  server.use(
    http.post('http://samop.test/auth/sign-out', () => HttpResponse.json({})),
    http.post('http://samop.test/graphql', () =>
      HttpResponse.json({ errors: [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }] }),
    ),
    nothingElse(),
  )
  fireEvent.click(screen.getByRole('button', { name: /^Account/ }))
  await other.user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
  await screen.findByLabelText('Email')
  expect([...Object.keys(sessionStorage), ...kept()]).toEqual([])
})
