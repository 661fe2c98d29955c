import { Button } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import type { ClaimFilter } from '../graphql/graphql.ts'
import { exportButtonWords } from '../language/messages/exportButton.ts'
import { useText } from '../language/useText.ts'
import { lazyPart } from '../ui/lazyPart.ts'

const ExportDrawer = lazyPart(() => import('./ExportDrawer.tsx').then((module) => module.ExportDrawer))

/** Exports the claims that a list finds, all its pages. The drawer that it opens sends the change and shows the file. */
export function ExportButton({ filter }: { filter: ClaimFilter }) {
  const text = useText()
  // A new object for each click.
  const [asked, setAsked] = useState<{ filter: ClaimFilter }>()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        icon={<ArrowDownload20Regular />}
        title={text(exportButtonWords.hint)}
        onClick={() => {
          setAsked({ filter })
          setOpen(true)
        }}
      >
        {text(exportButtonWords.export)}
      </Button>
      {asked && (
        <Suspense>
          <ExportDrawer open={open} onClose={() => setOpen(false)} asked={asked} />
        </Suspense>
      )}
    </>
  )
}
