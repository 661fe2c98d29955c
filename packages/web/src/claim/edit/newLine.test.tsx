import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange } from '../../test/server.ts'
import { addClaimLineDocument } from '../claimMutations.ts'
import { asPayload, complete, draft } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

const address = '/claims/claim-1/edit'
type User = ReturnType<typeof renderApp>['user']

const newLine = async (user: User) => {
  await user.click(await screen.findByRole('button', { name: 'Add a line' }))
  return within(screen.getByRole('form', { name: 'New line' }))
}

/** Fills in everything but the amounts. */
async function describeInvoice(user: User, form: ReturnType<typeof within>, invoiceDate = '2026-11-10') {
  await user.type(form.getByLabelText(/^Description/), 'Frames')
  await user.type(form.getByLabelText(/^Supplier/), 'Ramverket AB')
  await user.type(form.getByLabelText(/^Invoice number/), 'R-12')
  await user.type(form.getByLabelText(/^Invoice date/), invoiceDate)
}

function adding() {
  const added: { amount: string; netAmount: string }[] = []
  const add = answerChange(addClaimLineDocument, ({ input }) => {
    added.push({ amount: String(input.amount?.amount), netAmount: String(input.netAmount?.amount) })
    return asPayload(draft)
  })
  return { added, start: { viewer: people.user, handlers: [...claimServer(() => draft), add] } }
}

test('Enter in the amount claims what was typed there, never nothing', async () => {
  const { added, start } = adding()
  const { user } = renderApp(address, start)
  const form = await newLine(user)
  await describeInvoice(user, form)
  await user.type(form.getByLabelText(/^Amount without tax/), '1,200{Enter}')
  await waitFor(() => expect(added).toEqual([{ amount: '1200.00', netAmount: '1200.00' }]))
})

test('a claimed amount that was emptied is asked for at its field', async () => {
  const { added, start } = adding()
  const { user } = renderApp(address, start)
  const form = await newLine(user)
  await describeInvoice(user, form)
  await user.type(form.getByLabelText(/^Amount without tax/), '1,200')
  await user.tab()
  const claimed = form.getByLabelText(/^Claimed amount/)
  await user.clear(claimed)
  await user.type(claimed, '{Enter}')
  expect(claimed).toHaveFocus()
  expect(claimed).toHaveAccessibleDescription(/Fill in this field\./)
  expect(added).toEqual([])
})

test('every starred field of a new line is asked for where it stands, and the first takes the focus', async () => {
  const { added, start } = adding()
  const { user } = renderApp(address, start)
  const form = await newLine(user)
  await user.click(form.getByRole('button', { name: 'Add the line' }))
  for (const label of [/^Supplier/, /^Invoice number/, /^Invoice date/, /^Amount without tax/, /^Claimed amount/])
    expect(form.getByLabelText(label)).toHaveAccessibleDescription(/Fill in this field\./)
  expect(form.getByLabelText(/^Description/)).toHaveFocus()
  expect(added).toEqual([])
  await user.selectOptions(form.getByLabelText(/^Kind/), 'Own work (CSR)')
  await user.type(form.getByLabelText(/^Description/), 'Our own hours')
  await user.type(form.getByLabelText(/^Amount without tax/), '900{Enter}')
  await waitFor(() => expect(added).toHaveLength(1))
})

test('an invoice dated after today is refused at its field', async () => {
  const { added, start } = adding()
  const { user } = renderApp(address, start)
  const form = await newLine(user)
  await describeInvoice(user, form, '2199-03-01')
  await user.type(form.getByLabelText(/^Amount without tax/), '1,200{Enter}')
  const date = form.getByLabelText(/^Invoice date/)
  expect(date).toHaveAccessibleDescription(/The invoice cannot be dated after today\./)
  expect(date).toHaveFocus()
  expect(added).toEqual([])
})

test('half a new line outlives its tab, and says that it is no part of the claim yet', async () => {
  const first = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  const form = await newLine(first.user)
  await first.user.type(form.getByLabelText(/^Description/), 'Frames')
  expect(form.getByText(/Not part of the claim until you add it\./)).toBeVisible()
  first.unmount()
  sessionStorage.clear()
  renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  const again = within(await screen.findByRole('form', { name: 'New line' }))
  expect(again.getByLabelText(/^Description/)).toHaveValue('Frames')
})

test('a claim is not submitted while half a new line stands beside it', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => complete) })
  const form = await newLine(user)
  await user.type(form.getByLabelText(/^Description/), 'Frames')
  await user.click(screen.getByRole('button', { name: 'Submit claim' }))
  expect(await screen.findByText('A new line is not added yet: add it or discard it.')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a starred field of a line that is emptied says so where it stands, and the saved value stays', async () => {
  const { user } = renderApp(address, { viewer: people.user, handlers: claimServer(() => draft) })
  await user.click(await screen.findByRole('button', { name: 'Edit Print of posters' }))
  for (const label of [/^Supplier/, /^Amount without tax/, /^Description/]) {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    await user.tab()
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Fill in this field/))
  }
})
