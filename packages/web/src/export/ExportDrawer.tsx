import { DrawerBody, DrawerHeader, DrawerHeaderTitle, MessageBar, OverlayDrawer } from '@fluentui/react-components'
import { Dismiss24Regular } from '@fluentui/react-icons'
import { exportWords } from '../language/messages/exports.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'
import type { Exported } from './Exported.ts'
import { ExportList } from './ExportList.tsx'
import { useExport } from './useExport.ts'
import { useExportRows } from './useExportRows.ts'

export interface ExportDrawerProps {
  open: boolean
  onClose: () => void
  /** What to export; a new object for each time. */
  asked: Exported
}

/** The person's exports beside the list that they come from. */
export function ExportDrawer({ open, onClose, asked }: ExportDrawerProps) {
  const text = useText()
  const problem = useExport(asked)
  // Here and not in the list, so that a closed drawer still hears when a file is done.
  const exports = useExportRows()
  return (
    <OverlayDrawer open={open} onOpenChange={(_, { open: next }) => next || onClose()} position="end" size="small">
      <FocusReturn />
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={text(exportWords.close)}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {text(exportWords.title)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <Stack gap={12} shrinks>
          {problem ? (
            <MessageBar intent="error" layout="multiline" role="alert">
              {problem}
            </MessageBar>
          ) : (
            <Text tone="soft">{text(exportWords.leave)}</Text>
          )}
          <ExportList {...exports} />
        </Stack>
      </DrawerBody>
    </OverlayDrawer>
  )
}
