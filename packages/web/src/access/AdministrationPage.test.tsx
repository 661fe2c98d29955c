import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AdministrationFilter } from '../graphql/graphql.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer } from '../test/server.ts'
import { administrationDocument } from './administrationDocument.ts'

test('the history of administration says who did what and when, and filters by kind and person', async () => {
  const asked: AdministrationFilter[] = []
  const history = answer(administrationDocument, ({ filter }) => {
    asked.push(filter)
    const entry = {
      id: '7',
      at: '2026-11-23T10:00:00Z',
      kind: 'MEMBER_ADDED',
      text: 'Lade till Ines',
      actor: { id: 'person-admin', name: 'Astrid Lund', kind: 'MEMBER', role: 'INCENTIVES_ADMIN' },
    } as const
    return {
      administration: {
        edges: filter.search ? [] : [{ cursor: 'x', node: entry }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }
  })
  const { user, address } = renderApp('/settings/administration', {
    viewer: people.auditor,
    language: 'sv',
    handlers: [history],
  })
  const row = await screen.findByRole('row', { name: /Lade till Ines/ })
  expect(row).toHaveTextContent('Astrid Lund')
  expect(row).toHaveTextContent('23 nov.')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gäller' }), 'Personer')
  await waitFor(() => expect(asked.at(-1)?.kinds).toContain('MEMBER_CHANGED'))
  expect(asked.at(-1)?.kinds).toContain('SECOND_FACTOR_RESET')
  await user.type(screen.getByRole('searchbox', { name: 'Person' }), 'Ingen')
  expect(await screen.findByText('Inga träffar')).toBeVisible()
  await waitFor(() => expect(asked.at(-1)?.search).toBe('Ingen'))
  expect(address()).toBe('/settings/administration?about=people&q=Ingen')
})
