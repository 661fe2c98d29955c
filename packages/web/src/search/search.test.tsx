import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer } from '../test/server.ts'
import { nothingElse } from '../test/startHandlers.ts'
import { searchDocument } from './searchDocument.ts'

const claim = {
  id: 'claim-1',
  number: 'NOR-1033',
  title: 'Posters in the underground',
  status: 'SUBMITTED' as const,
  amount: { amount: '12500.00', currency: 'SEK' },
  partner: { id: 'partner-nordlys', name: 'Nordlys' },
  lines: [
    { id: 'line-1', supplier: 'Tryckverket AB', invoiceNumber: 'T-77' },
    { id: 'line-2', supplier: 'Byrån Kompass AB', invoiceNumber: '10398' },
  ],
}

function searchServer(found: readonly (typeof claim)[] = [claim]) {
  const asked: string[] = []
  const handler = answer(searchDocument, ({ words }) => {
    asked.push(words)
    const edges = found.map((node) => ({ cursor: node.id, node }))
    return { claims: { edges, pageInfo: { hasNextPage: false } } }
  })
  return { asked, handlers: [handler, nothingElse()] }
}

test('a partner presses /, types an invoice’s sender and opens its line with the keyboard', async () => {
  const { asked, handlers } = searchServer()
  const { user, address } = renderApp('/account', { viewer: people.user, handlers })
  // A page that comes takes the focus to its heading.
  expect(await screen.findByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  await user.keyboard('/')
  const dialog = within(await screen.findByRole('dialog', { name: 'Search' }))
  await waitFor(() => expect(dialog.getByRole('searchbox')).toHaveFocus())
  await user.keyboard('tryckverket')
  const invoices = within(await dialog.findByRole('region', { name: 'Invoices' }))
  expect(invoices.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'T-77Tryckverket AB · NOR-1033 Posters in the underground',
  ])
  expect(dialog.queryByRole('region', { name: 'Partners' })).toBeNull()
  expect(asked).toEqual(['tryckverket'])
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toHaveAttribute('href', '/claims/claim-1#line-line-1')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/claims/claim-1'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a reviewer finds a partner, and Enter opens the first claim', async () => {
  const { user, address } = renderApp('/account', { viewer: people.reviewer, ...searchServer() })
  await user.click(await screen.findByRole('button', { name: 'Search' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Search' }))
  await user.keyboard('nordlys')
  const partners = within(await dialog.findByRole('region', { name: 'Partners' }))
  expect(partners.getByRole('link')).toHaveAttribute('href', '/review?tab=all&q=Nordlys')
  dialog.getByRole('searchbox').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/claims/claim-1'))
})

test('words that nothing holds are said to be found nowhere, and / is a letter in a field', async () => {
  const { user } = renderApp('/account', { viewer: people.user, language: 'sv', ...searchServer([]) })
  await user.click(await screen.findByRole('button', { name: 'Sök' }))
  await user.keyboard('a/b')
  expect(screen.getByRole('searchbox')).toHaveValue('a/b')
  expect(await screen.findByText('Inga träffar. Prova färre eller andra ord.')).toBeVisible()
})
