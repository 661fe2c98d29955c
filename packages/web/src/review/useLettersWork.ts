import { useSyncExternalStore } from 'react'
import { lettersWork, onLettersChange } from './letterKeys.ts'

export const useLettersWork = (): boolean => useSyncExternalStore(onLettersChange, lettersWork)
