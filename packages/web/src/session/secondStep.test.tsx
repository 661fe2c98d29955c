import { screen } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { server } from '../test/server.ts'
import { nothingElse, signedInAs } from '../test/startHandlers.ts'

const asksForTheSecondStep = [
  http.post('http://samop.test/auth/sign-in', () => HttpResponse.json({ secondFactor: ['TOTP', 'RECOVERY_CODE'] })),
  http.post('http://samop.test/auth/second-factor', async ({ request }) => {
    const body = (await request.json()) as { code?: string; recoveryCode?: string }
    if (body.code !== '123456' && body.recoveryCode !== 'abcde-fghjk')
      return HttpResponse.json({ error: { message: 'This code is wrong.' } }, { status: 401 })
    server.use(signedInAs(people.admin))
    return HttpResponse.json({})
  }),
]

async function givePassword() {
  const { user } = renderApp('/', { handlers: [...asksForTheSecondStep, nothingElse()] })
  await user.type(await screen.findByLabelText('Email'), 'admin@nordlys.example')
  await user.type(screen.getByLabelText('Password'), 'right')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  return user
}

test('after the password the page asks for a code from the app, and marks a wrong one', async () => {
  const user = await givePassword()
  const code = await screen.findByLabelText('Code')
  expect(code).toHaveFocus()
  expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await user.type(code, '000000{Enter}')
  expect(await screen.findByText('This code is wrong.')).toBeVisible()
  expect(code).toHaveFocus()
  await user.clear(code)
  await user.type(code, '123456{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Incentives' })).toBeVisible()
})

test('a recovery code replaces the app', async () => {
  const user = await givePassword()
  await user.click(await screen.findByRole('button', { name: 'Use a recovery code' }))
  await user.type(screen.getByLabelText('Recovery code'), 'abcde-fghjk{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Incentives' })).toBeVisible()
})
