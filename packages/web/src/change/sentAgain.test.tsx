import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { activityChoicesDocument } from '../claim/create/NewClaimForm.tsx'
import { newClaimDocument } from '../claim/create/NewClaimPage.tsx'
import { draft, rejected } from '../claim/test/claimFixture.ts'
import { claimServer } from '../claim/test/claimServer.ts'
import { asPage, funds, programs } from '../funds/test/fundsFixture.ts'
import { queueServer } from '../review/test/queueServer.ts'
import { claimUnderReview, reviewServer } from '../review/test/reviewServer.ts'
import { forgetTyped } from '../session/typedTexts.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'

import { answer, api } from '../test/server.ts'
import { nothingElse } from '../test/startHandlers.ts'
import { forgetIntents } from './intents.ts'

beforeEach(forgetTyped)

type User = ReturnType<typeof renderApp>['user']

const choices = {
  programs: programs.slice(0, 1),
  locations: [{ id: 'location-sthlm', name: 'Stockholm', country: 'SE' }],
  funds: asPage(funds.slice(0, 1)),
}
const activities = [{ id: 'activity-print', name: 'Print advertising', category: 'DEMAND_GENERATION' as const }]

/** Everything that a person can make: its page, how to type it, and the button to press. */
const rows = {
  'a claim': {
    address: '/claims/new',
    viewer: people.user,
    handlers: () => [
      answer(newClaimDocument, choices as never),
      answer(activityChoicesDocument, { activities }),
      nothingElse(),
    ],
    async type(user: User) {
      await user.selectOptions(await screen.findByLabelText(/^Usage period/), 'period-h2')
      await screen.findByRole('option', { name: 'Print advertising' })
      await user.selectOptions(screen.getByLabelText(/^Activity/), 'activity-print')
      await user.type(screen.getByLabelText('Title'), 'Posters')
    },
    async press(user: User) {
      await screen.findByDisplayValue('Posters')
      await user.click(screen.getByRole('button', { name: 'Create the draft' }))
    },
  },
  'a line': {
    address: '/claims/claim-1/edit',
    viewer: people.user,
    handlers: () => claimServer(() => draft),
    async type(user: User) {
      await user.click(await screen.findByRole('button', { name: 'Add a line' }))
      const form = within(screen.getByRole('form', { name: 'New line' }))
      await user.type(form.getByLabelText(/^Description/), 'Posters')
      await user.type(form.getByLabelText(/^Supplier/), 'Nordtryck AB')
      await user.type(form.getByLabelText(/^Invoice number/), 'N-1')
      await user.type(form.getByLabelText(/^Invoice date/), '2026-11-10')
      await user.type(form.getByLabelText(/^Amount without tax/), '100')
    },
    async press(user: User) {
      const form = within(await screen.findByRole('form', { name: 'New line' }))
      await user.click(form.getByRole('button', { name: 'Add the line' }))
    },
  },
  'a comment': {
    address: '/claims/claim-1',
    viewer: people.user,
    handlers: () => claimServer(() => draft),
    async type(user: User) {
      await user.type(await screen.findByLabelText('Comment'), 'Hello')
    },
    async press(user: User) {
      await screen.findByDisplayValue('Hello')
      await user.click(screen.getByRole('button', { name: 'Comment' }))
    },
  },
  'a dispute': {
    address: '/claims/claim-1',
    viewer: people.admin,
    handlers: () => claimServer(() => rejected),
    async type(user: User) {
      await user.click(await screen.findByRole('button', { name: 'Dispute' }))
      await user.type(await screen.findByRole('textbox', { name: /^Why/ }), 'The fee is on page two.')
    },
    async press(user: User) {
      if (!screen.queryByRole('dialog')) await user.click(await screen.findByRole('button', { name: 'Dispute' }))
      const dialog = within(await screen.findByRole('dialog'))
      dialog.getByDisplayValue('The fee is on page two.')
      await user.click(dialog.getByRole('button', { name: 'Dispute' }))
    },
  },
  'a request for action': {
    address: '/claims/claim-1',
    viewer: people.reviewer,
    handlers: () => [...reviewServer(claimUnderReview()).handlers, ...queueServer(() => []).handlers],
    async type(user: User) {
      await user.click(await screen.findByRole('button', { name: 'Ask for action' }))
      const dialog = within(await screen.findByRole('dialog'))
      await user.selectOptions(dialog.getByRole('combobox', { name: /What is wrong/ }), 'AMOUNT_MISMATCH')
      await user.type(dialog.getByRole('textbox', { name: /Explanation to the partner/ }), 'Which fee?')
    },
    async press(user: User) {
      if (!screen.queryByRole('dialog')) await user.click(await screen.findByRole('button', { name: 'Ask for action' }))
      const dialog = within(await screen.findByRole('dialog'))
      dialog.getByDisplayValue('Which fee?')
      await user.click(dialog.getByRole('button', { name: /^Ask for action|^Send/ }))
    },
  },
} as const

test.each(Object.keys(rows) as (keyof typeof rows)[])(
  '%s whose answer was lost is sent again after a reload with the same key',
  async (name) => {
    const { address, viewer, handlers, type, press } = rows[name]
    const inputs: unknown[] = []
    const lost = api.operation(({ query, variables }) => {
      if (!/^\s*mutation/.test(query)) return undefined
      inputs.push(variables['input'])
      const extensions = { code: 'IDEMPOTENCY_IN_PROGRESS', field: 'input.idempotencyKey' }
      return HttpResponse.json({ data: null, errors: [{ message: 'Still being carried out.', extensions }] })
    })
    const open = () => renderApp(address, { viewer, handlers: [lost, ...handlers()] })
    const first = open()
    await type(first.user)
    await press(first.user)
    await screen.findByText(/still working on it.*nothing is done twice/i)
    first.unmount()
    forgetIntents()

    await press(open().user)
    await waitFor(() => expect(inputs).toHaveLength(2))
    expect(inputs[1]).toEqual(inputs[0])
  },
)
