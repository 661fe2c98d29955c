import { ArrowDownload20Regular } from '@fluentui/react-icons'
import type { Text } from '@samop/shared'
import { Suspense, useState } from 'react'
import { exportButtonWords } from '../language/messages/exportButton.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import type { Exported } from './Exported.ts'

const ExportDrawer = lazyPart(() => import('./ExportDrawer.tsx').then((module) => module.ExportDrawer))

export interface ExportButtonProps extends Exported {
  /** Where the button does not stand at its list. */
  label?: Text
  size?: 'small' | 'medium'
}

/** Exports the rows that a list finds, all its pages. The drawer that it opens sends the change and shows the file. */
export function ExportButton({ list, filter, label = exportButtonWords.export, size = 'medium' }: ExportButtonProps) {
  const text = useText()
  // A new object for each click.
  const [asked, setAsked] = useState<Exported>()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size={size}
        icon={<ArrowDownload20Regular />}
        title={text(exportButtonWords.hint)}
        onClick={() => {
          setAsked({ list, filter })
          setOpen(true)
        }}
      >
        {text(label)}
      </Button>
      {asked && (
        <Suspense>
          <ExportDrawer open={open} onClose={() => setOpen(false)} asked={asked} />
        </Suspense>
      )}
    </>
  )
}
