import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../language/languageChoice.ts'
import { LanguageProvider } from '../../language/LanguageProvider.tsx'
import { ActivityOptions } from './ActivityOptions.tsx'

afterEach(() => chooseLanguage('en'))

test('activities are sorted by the alphabet of the language', () => {
  chooseLanguage('sv')
  const named = (name: string) => ({ id: name, name, category: 'DEMAND_GENERATION' as const })
  render(
    <LanguageProvider>
      <select>
        <ActivityOptions activities={['TV och radio', 'Öppet hus', 'Tryckt annonsering', 'Ålder'].map(named)} />
      </select>
    </LanguageProvider>,
  )
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Tryckt annonsering',
    'TV och radio',
    'Ålder',
    'Öppet hus',
  ])
})
