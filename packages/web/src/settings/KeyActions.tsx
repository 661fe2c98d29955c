import { Button } from '@fluentui/react-components'
import { type ComponentType, Suspense, useState } from 'react'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { Row } from '../ui/layout/Row.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import type { KeyDialogProps } from './RotateKeyDialog.tsx'

const RenameKeyDialog = lazyPart(() => import('./RenameKeyDialog.tsx').then((module) => module.RenameKeyDialog))
const RotateKeyDialog = lazyPart(() => import('./RotateKeyDialog.tsx').then((module) => module.RotateKeyDialog))
const RevokeDialog = lazyPart(() => import('./RevokeDialog.tsx').then((module) => module.RevokeDialog))
const KeyHistoryDialog = lazyPart(() => import('./KeyHistoryDialog.tsx').then((module) => module.KeyHistoryDialog))

/** What can be done with a key, with the dialog of each; `always` = whatever the key's state. */
const rows = {
  RENAME: { label: keysWords.rename, named: keysWords.renameNamed, Open: RenameKeyDialog, always: false },
  ROTATE: { label: keysWords.rotate, named: keysWords.rotateNamed, Open: RotateKeyDialog, always: false },
  REVOKE: { label: keysWords.revoke, named: keysWords.revokeNamed, Open: RevokeDialog, always: false },
  HISTORY: { label: keysWords.history, named: keysWords.historyNamed, Open: KeyHistoryDialog, always: true },
} as const
const keys = Object.keys(rows) as readonly (keyof typeof rows)[]

/** The actions that the server offers for the key, and its History. */
export function KeyActions({ apiKey }: { apiKey: ApiKeyFactsFragment }) {
  const text = useText()
  const [open, setOpen] = useState<keyof typeof rows>()
  const isOffered = (key: keyof typeof rows) =>
    rows[key].always || apiKey.availableActions.some(({ action, allowed }) => action === key && allowed)
  const Dialog: ComponentType<KeyDialogProps> | undefined = open && rows[open].Open
  return (
    <>
      <Row gap={4} wrap>
        {keys.filter(isOffered).map((key) => (
          <Button
            key={key}
            size="small"
            aria-label={text(rows[key].named, { name: apiKey.name })}
            onClick={() => setOpen(key)}
          >
            {text(rows[key].label)}
          </Button>
        ))}
      </Row>
      {Dialog && (
        <Suspense>
          <Dialog apiKey={apiKey} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  )
}
