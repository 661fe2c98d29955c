import { type ComponentType, Suspense, useState } from 'react'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import type { KeyDialogProps } from './RotateKeyDialog.tsx'

const RenameKeyDialog = lazyPart(() => import('./RenameKeyDialog.tsx').then((module) => module.RenameKeyDialog))
const RotateKeyDialog = lazyPart(() => import('./RotateKeyDialog.tsx').then((module) => module.RotateKeyDialog))
const RevokeDialog = lazyPart(() => import('./RevokeDialog.tsx').then((module) => module.RevokeDialog))
const KeyHistoryDialog = lazyPart(() => import('./KeyHistoryDialog.tsx').then((module) => module.KeyHistoryDialog))

/** What can be done with a key, with the dialog of each; `always` = whatever the key's state. */
const rows = {
  RENAME: { label: keysWords.rename, Open: RenameKeyDialog, always: false },
  ROTATE: { label: keysWords.rotate, Open: RotateKeyDialog, always: false },
  REVOKE: { label: keysWords.revoke, Open: RevokeDialog, always: false },
  HISTORY: { label: keysWords.history, Open: KeyHistoryDialog, always: true },
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
      <RowMenu
        label={text(keysWords.actionsFor, { name: apiKey.name })}
        items={keys
          .filter(isOffered)
          .map((key) => ({ key, text: text(rows[key].label), onChoose: () => setOpen(key) }))}
      />
      {Dialog && (
        <Suspense>
          <Dialog apiKey={apiKey} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  )
}
