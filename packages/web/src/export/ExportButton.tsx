import { Button } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { useChange } from '../change/useChange.ts'
import type { ClaimFilter } from '../graphql/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { exportWords } from '../language/messages/exports.ts'
import { useText } from '../language/useText.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { exportClaimsDocument } from './exportDocuments.ts'

const ExportDrawer = lazyPart(() => import('./ExportDrawer.tsx').then((module) => module.ExportDrawer))

/** Exports the claims that a list finds, all its pages, and shows how far the file is. */
export function ExportButton({ filter }: { filter: ClaimFilter }) {
  const text = useText()
  const { language } = useLanguage()
  const { busy, problem, send } = useChange(exportClaimsDocument, { refetchQueries: ['Exports'] })
  const [open, setOpen] = useState<boolean>()
  const start = async () => {
    setOpen(true)
    await send({ filter, language: language === 'sv' ? 'SV' : 'EN' })
  }
  return (
    <>
      <Button
        icon={<ArrowDownload20Regular />}
        title={text(exportWords.exportHint)}
        disabledFocusable={busy}
        onClick={() => void start()}
      >
        {text(exportWords.export)}
      </Button>
      {open !== undefined && (
        <Suspense>
          <ExportDrawer open={open} onClose={() => setOpen(false)} problem={problem} />
        </Suspense>
      )}
    </>
  )
}
