import { screen, waitFor } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { renderApp } from '../test/renderApp.tsx'

const at = (path: string) => `http://samop.test${path}`
const refusal = (status: number, code: string, message: string) =>
  HttpResponse.json({ error: { code, message } }, { status })

test('a person asks for a new password from the sign-in page, and the answer reveals nothing', async () => {
  const asked: unknown[] = []
  const forgotten = http.post(at('/auth/forgotten-password'), async ({ request }) => {
    asked.push(await request.json())
    return HttpResponse.json({}, { status: 202 })
  })
  const { user, address } = renderApp('/sign-in', { handlers: [forgotten] })
  await user.click(await screen.findByRole('link', { name: 'Forgotten your password?' }))
  expect(await screen.findByRole('button', { name: 'Send the link' })).toBeVisible()
  expect(address()).toBe('/forgotten-password')
  await user.type(await screen.findByLabelText('Email'), 'astrid@nordlys.example')
  await user.click(screen.getByRole('button', { name: 'Send the link' }))
  expect(await screen.findByText(/If astrid@nordlys.example belongs to an account, a link is on its way/)).toBeVisible()
  expect(asked).toEqual([{ email: 'astrid@nordlys.example' }])
})

test('without mail the page says whom to ask', async () => {
  const options = http.get(at('/auth/options'), () =>
    HttpResponse.json({ demo: null, password: null, supportUrl: null, mail: false }),
  )
  renderApp('/forgotten-password', { language: 'sv', handlers: [options] })
  expect(await screen.findByText(/skickar inga mejl/)).toBeVisible()
})

test('a link lets a person choose a password, says what it ends, and does not stay in the address', async () => {
  const link = http.post(at('/auth/link'), () =>
    HttpResponse.json({ email: 'astrid@nordlys.example', purpose: 'NEW_PASSWORD', keys: 1 }),
  )
  const set = http.post(at('/auth/set-password'), async ({ request }) => {
    const { token, password } = (await request.json()) as { token: string; password: string }
    expect(token).toBe('the-token')
    if (password === 'password1234') return refusal(422, 'PASSWORD_COMMON', 'Easy to guess.')
    return HttpResponse.json({ email: 'astrid@nordlys.example' })
  })
  location.hash = '#the-token'
  const { user } = renderApp('/set-password', { handlers: [link, set] })
  expect(await screen.findByText('Choose a password for astrid@nordlys.example.')).toBeVisible()
  expect(location.hash).toBe('')
  expect(screen.getByText(/1 API key that you made stops working/)).toBeVisible()
  const field = screen.getByLabelText(/New password/)
  await user.type(field, 'password1234')
  await user.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(field).toHaveAttribute('type', 'text')
  await user.click(screen.getByRole('button', { name: 'Save the password' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Easy to guess/))
  expect(field).toHaveValue('password1234')
  await user.clear(field)
  await user.type(field, 'vedträ kajak mumla')
  await user.click(screen.getByRole('button', { name: 'Save the password' }))
  expect(await screen.findByRole('heading', { name: 'Your password is saved' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
})

test('an expired link says so in the server’s words, and leads to a new one', async () => {
  const link = http.post(at('/auth/link'), () => refusal(410, 'LINK_OVER', 'Länken fungerade i en timme.'))
  location.hash = '#old'
  renderApp('/set-password', { language: 'sv', handlers: [link] })
  expect(await screen.findByText('Länken fungerade i en timme.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Be om en ny länk' })).toHaveAttribute('href', '/forgotten-password')
})
