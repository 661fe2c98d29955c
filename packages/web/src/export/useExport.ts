import { useEffect, useRef } from 'react'
import { useChange } from '../change/useChange.ts'
import type { ClaimFilter } from '../graphql/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { exportClaimsDocument } from './exportDocuments.ts'

/** Asks once for each `asked` to export the claims of its filter; answers why the last one was not accepted. */
export function useExport(asked: { filter: ClaimFilter }): string | undefined {
  const { language } = useLanguage()
  const { problem, send } = useChange(exportClaimsDocument, { refetchQueries: ['Exports'] })
  const sent = useRef<object>(undefined)
  useEffect(() => {
    if (sent.current === asked) return
    sent.current = asked
    void send({ filter: asked.filter, language: language === 'sv' ? 'SV' : 'EN' })
  })
  return problem
}
