import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { action, asPayload, draft, rejected, type WholeClaim } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'
import { acceptDecisionDocument, copyClaimDocument, takeBackAcceptanceDocument } from './afterMutations.ts'

const address = '/claims/claim-1'
const settled = { ...rejected, availableActions: [action('DISPUTE'), action('ACCEPT'), action('COPY')] }
const copy: WholeClaim = { ...draft, id: 'claim-2', number: 'C-1060', copiedFrom: { number: 'C-1053' } }

beforeEach(() => localStorage.clear())

test('a rejected claim is copied to a new one, and the page says when to copy and when to dispute', async () => {
  let claim: WholeClaim = settled
  const sent: object[] = []
  const copied = answerChange(copyClaimDocument, ({ input }) => {
    sent.push(input)
    claim = copy
    return asPayload(claim)
  })
  const { user, address: now } = renderApp(address, {
    viewer: people.user,
    handlers: [...claimServer(() => claim), copied],
  })
  const section = within(await screen.findByRole('region', { name: 'Dispute' }))
  expect(await section.findByText(/If something in it was wrong/)).toBeVisible()
  expect(section.getByText(/If the claim was right as it stands/)).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: 'Copy to a new claim' })[0]!)
  const dialog = within(await screen.findByRole('dialog', { name: 'Copy C-1053 to a new claim?' }))
  expect(dialog.getByText(/same details, 1 line and 1 document\./)).toBeVisible()
  expect(dialog.getByText(/The rejection of C-1053 counts as accepted.*at the latest on 24 Dec 2099/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(now()).toBe('/claims/claim-2/edit'))
  expect(sent).toMatchObject([{ claimId: 'claim-1', acceptRejection: true, expectedVersion: 3 }])
  expect(await screen.findByText('C-1053 is copied: this is the new draft.')).toBeVisible()
})

test('a claim of a closed period is not copied, and the next period is named', async () => {
  const message =
    'The claiming period closed on 15 Aug 2026, so a copy could not be submitted. The next period is FY27 H1.'
  const expired: WholeClaim = {
    ...rejected,
    status: 'EXPIRED',
    reasons: [],
    deadline: null,
    availableActions: [action('COPY', [{ code: 'COPY_IN_TIME', message }])],
  }
  renderApp(address, { viewer: people.user, handlers: claimServer(() => expired) })
  const button = await screen.findByRole('button', { name: 'Copy to a new claim' })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription(message)
})

test('a rejection is accepted, and not accepted after all', async () => {
  let claim: WholeClaim = settled
  const accept = answerChange(acceptDecisionDocument, () => {
    const refused = action('DISPUTE', [{ code: 'NOT_ACCEPTED', message: 'The decision was accepted on 24 Nov 2026.' }])
    claim = {
      ...settled,
      turn: null,
      deadline: null,
      acceptedAt: '2026-11-24T09:00:00Z',
      availableActions: [refused, action('TAKE_BACK_ACCEPTANCE'), action('COPY')],
    }
    return asPayload(claim)
  })
  const takeBack = answerChange(takeBackAcceptanceDocument, () => asPayload((claim = settled)))
  const { user } = renderApp(address, {
    viewer: people.admin,
    handlers: [...claimServer(() => claim), accept, takeBack],
  })
  await user.click((await screen.findAllByRole('button', { name: 'Accept the rejection' }))[0]!)
  const dialog = within(await screen.findByRole('dialog', { name: 'Accept the rejection of C-1053?' }))
  expect(dialog.getByText(/Until 24 Dec 2099 you can take this back/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Accept' }))
  expect(await screen.findByText('Nobody has to act')).toBeVisible()
  expect(screen.getByText(/^The rejection is accepted/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Dispute' })).toBeNull()
  await user.click(screen.getAllByRole('button', { name: 'Not accepted after all' })[0]!)
  const back = within(await screen.findByRole('dialog', { name: /after all\?/ }))
  await user.click(back.getByRole('button', { name: 'Not accepted after all' }))
  expect(await screen.findByText('Your turn')).toBeVisible()
})

test('a copy names the claim it was made from, and the claim names its copies', async () => {
  renderApp(address, { viewer: people.user, handlers: claimServer(() => ({ ...copy, id: 'claim-1' })) })
  expect(await screen.findByRole('link', { name: 'C-1053' })).toHaveAttribute('href', '/claims/C-1053')
})
