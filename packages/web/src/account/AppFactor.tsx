import { Phone20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { noteProblem } from '../change/noteProblem.ts'
import { useChange } from '../change/useChange.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { FactorRow } from './FactorRow.tsx'
import { RemoveFactorDialog } from './RemoveFactorDialog.tsx'
import { removeTotpDocument, startTotpDocument } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'

const AddAppDialog = lazyPart(() => import('./AddAppDialog.tsx').then((module) => module.AddAppDialog))

export interface AppFactorProps {
  /** When the app was added; null when there is none. */
  since: string | null
  isLast: boolean
  onAdded: (() => void) | undefined
}

/** The row for an app that shows codes. */
export function AppFactor({ since, isLast, onAdded }: AppFactorProps) {
  const text = useText()
  const format = useFormat()
  const [begun, setBegun] = useState<{ secret: string; uri: string }>()
  const [removing, setRemoving] = useState(false)
  const start = useChange(startTotpDocument, { secret: true })
  const removal = useFactorChange(removeTotpDocument)
  const begin = async () => {
    const result = await start.send({})
    const { secret, uri } = result.kind === 'done' ? result.payload : {}
    if (secret && uri) setBegun({ secret, uri })
    else noteProblem(result)
  }
  return (
    <FactorRow
      icon={<Phone20Regular aria-hidden />}
      title={text(words.app)}
      action={
        since === null ? (
          <Button disabledFocusable={start.busy} onClick={() => void begin()}>
            {text(words.addApp)}
          </Button>
        ) : (
          <Button onClick={() => setRemoving(true)}>{text(words.removeApp)}</Button>
        )
      }
    >
      <p>{since === null ? text(words.appNone) : text(words.appSince, { moment: format.moment(since) })}</p>
      {begun && (
        <Suspense>
          <AddAppDialog
            {...begun}
            onClose={(isFirst) => {
              setBegun(undefined)
              if (isFirst) onAdded?.()
            }}
          />
        </Suspense>
      )}
      {removing && (
        <RemoveFactorDialog
          title={text(words.removeAppTitle)}
          isLast={isLast}
          removal={removal}
          onRemove={async () => (await removal.send({})) !== undefined}
          onClose={() => setRemoving(false)}
        >
          {text(words.removeAppText)}
        </RemoveFactorDialog>
      )}
    </FactorRow>
  )
}
