import { showDay } from '@samop/shared'
import { useState } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { keysWords } from '../language/messages/keys.ts'
import { todayIn } from '../language/now.ts'
import { readDay } from '../language/readDay.ts'
import { useText } from '../language/useText.ts'

export interface LastDay {
  /** The day as typed. */
  typed: string
  type: (typed: string) => void
  /** The first day that it can be. */
  min: string
  /** Null = without a last day. */
  value: string | null
  problem: string | undefined
}

/** The last day of a key, a year from now until something else is typed. A key works until the end of its last day, in UTC. */
export function useLastDay(): LastDay {
  const text = useText()
  const { language } = useLanguage()
  const today = todayIn('UTC')
  const min = today.add({ days: 1 }).toString()
  const [typed, type] = useState(() => showDay(today.add({ years: 1 }).toString(), language))
  const reading = readDay(typed, language)
  if ('problem' in reading) return { typed, type, min, value: null, problem: reading.problem }
  const problem = reading.value && reading.value < min ? text(keysWords.lastDayWrong) : undefined
  return { typed, type, min, value: reading.value || null, problem }
}
