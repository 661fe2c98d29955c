import { useEffect, useRef } from 'react'
import { useChange } from '../change/useChange.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Exported } from './Exported.ts'
import { exportListDocument } from './exportDocuments.ts'

/** Asks once for each `asked` to export its list; answers why the last one was not accepted. */
export function useExport(asked: Exported): string | undefined {
  const { language } = useLanguage()
  const { problem, send } = useChange(exportListDocument, { refetchQueries: ['Exports'] })
  const sent = useRef<object>(undefined)
  useEffect(() => {
    if (sent.current === asked) return
    sent.current = asked
    void send({ ...asked, language: language === 'sv' ? 'SV' : 'EN' })
  })
  return problem
}
