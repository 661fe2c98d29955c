import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { asPage, funds, programs } from '../../funds/test/fundsFixture.ts'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answer } from '../../test/server.ts'
import { nothingElse } from '../../test/startHandlers.ts'
import { activityChoicesDocument } from './NewClaimForm.tsx'
import { newClaimDocument } from './NewClaimPage.tsx'

beforeEach(forgetTyped)

const other = { ...programs[0]!, id: 'program-other', name: 'Other program' }
const locations = [
  { id: 'location-sthlm', name: 'Stockholm', country: 'SE' },
  { id: 'location-gbg', name: 'Göteborg', country: 'SE' },
  { id: 'location-seattle', name: 'Seattle', country: 'US' },
]
const open = () =>
  renderApp('/claims/new', {
    viewer: people.user,
    handlers: [
      answer(newClaimDocument, {
        programs: [...programs, other],
        locations,
        funds: asPage(funds.slice(0, 1)),
      } as never),
      answer(activityChoicesDocument, {
        activities: [{ id: 'activity-print', name: 'Print advertising', category: 'DEMAND_GENERATION' }],
      }),
      nothingElse(),
    ],
  })

test("a choice that is made by itself is not marked as missing, and missing ones are named in the page's language", async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Create the draft' }))
  const period = screen.getByLabelText(/^Usage period/)
  expect(period).toHaveAttribute('aria-invalid', 'true')
  await user.selectOptions(screen.getByLabelText(/^Program/), programs[0]!.id)
  expect(period).toHaveValue('period-h2')
  expect(period).not.toHaveAttribute('aria-invalid', 'true')
  const location = screen.getByLabelText(/^Location/)
  expect(location).toHaveAccessibleDescription(/Choose one/)
  await user.click(screen.getByRole('button', { name: 'Svenska' }))
  expect(await screen.findByLabelText(/^Plats/)).toHaveAccessibleDescription(/Gör ett val/)
})

test('choices and typed text are still there after a reload', async () => {
  const first = open()
  await first.user.selectOptions(await screen.findByLabelText(/^Program/), programs[0]!.id)
  await first.user.selectOptions(screen.getByLabelText(/^Location/), 'location-gbg')
  await screen.findByRole('option', { name: 'Print advertising' })
  await first.user.selectOptions(screen.getByLabelText(/^Activity/), 'activity-print')
  await first.user.type(screen.getByLabelText('Title'), 'Posters')
  first.unmount()
  open()
  expect(await screen.findByLabelText('Title')).toHaveValue('Posters')
  expect(screen.getByLabelText(/^Program/)).toHaveValue(programs[0]!.id)
  expect(screen.getByLabelText(/^Location/)).toHaveValue('location-gbg')
  await screen.findByRole('option', { name: 'Print advertising' })
  expect(screen.getByLabelText(/^Activity/)).toHaveValue('activity-print')
})

test('a location whose currency the fund does not have is told', async () => {
  const { user } = open()
  await user.selectOptions(await screen.findByLabelText(/^Program/), programs[0]!.id)
  const location = screen.getByLabelText(/^Location/)
  await user.selectOptions(location, 'location-gbg')
  expect(location).not.toHaveAccessibleDescription(/another currency/)
  await user.selectOptions(location, 'location-seattle')
  expect(location).toHaveAccessibleDescription(
    /Seattle \(United States\) has another currency than this fund, which is in SEK\./,
  )
})
