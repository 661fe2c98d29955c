import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { updateClaimDocument } from '../claim/claimMutations.ts'
import { asPayload, draft, type WholeClaim } from '../claim/test/claimFixture.ts'
import { claimServer } from '../claim/test/claimServer.ts'
import { forgetTyped } from '../session/typedTexts.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answerChange } from '../test/server.ts'

beforeEach(forgetTyped)

function editing() {
  let claim: WholeClaim = draft
  const saved: unknown[] = []
  const update = answerChange(updateClaimDocument, ({ input }) => {
    saved.push(input.activityFrom)
    claim = { ...claim, activityFrom: input.activityFrom ?? null, version: claim.version + 1 }
    return asPayload(claim)
  })
  const start = { viewer: people.user, language: 'sv' as const, handlers: [...claimServer(() => claim), update] }
  return { saved, start }
}

test('a day stands in the language of the page, and is typed as people write it', async () => {
  const { saved, start } = editing()
  const { user } = renderApp('/claims/claim-1/edit', start)
  const field = await screen.findByLabelText(/^Aktivitetens första dag/)
  expect(field).toHaveValue('2 nov. 2026')
  await user.clear(field)
  await user.type(field, '11 okt 2026')
  await user.tab()
  await waitFor(() => expect(saved).toEqual(['2026-10-11']))
  await waitFor(() => expect(field).toHaveValue('11 okt. 2026'))
  await user.clear(field)
  await user.type(field, 'i morgon')
  await user.tab()
  expect(field).toHaveAccessibleDescription(/Ange ett datum, till exempel 11 okt. 2026 eller 2026-10-11\./)
  expect(saved).toHaveLength(1)
})

test('a day is picked in a calendar of the language', async () => {
  const { saved, start } = editing()
  const { user } = renderApp('/claims/claim-1/edit', start)
  const field = await screen.findByLabelText(/^Aktivitetens första dag/)
  const button = within(field.parentElement as HTMLElement).getByRole('button', { name: 'Välj i kalender' })
  await user.click(button)
  const calendar = await screen.findByRole('grid')
  expect(screen.getByText('november 2026')).toBeVisible()
  await user.click(within(within(calendar).getByRole('gridcell', { name: '12' })).getByText('12'))
  await waitFor(() => expect(saved).toEqual(['2026-11-12']))
  expect(field).toHaveValue('12 nov. 2026')
})

test('a day that the rules object to is marked at its field', async () => {
  const early: WholeClaim = {
    ...draft,
    activityFrom: '2026-06-30',
    requirements: [
      {
        code: 'ACTIVITY_DATES',
        label: 'Activity dates inside the usage period',
        met: false,
        checked: true,
        about: [{ kind: 'REQUIREMENT', id: 'ACTIVITY_DATES' }],
        hint: 'Give activity dates from 1 Jul 2026 to 31 Dec 2026, the first not after the last.',
      },
    ],
  }
  renderApp('/claims/claim-1/edit', { viewer: people.user, handlers: claimServer(() => early) })
  const field = await screen.findByLabelText(/^First day of the activity/)
  expect(field).toHaveAccessibleDescription(/Give activity dates from 1 Jul 2026/)
  expect(screen.getByLabelText(/^Last day of the activity/)).not.toHaveAttribute('aria-invalid', 'true')
})
