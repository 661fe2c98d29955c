import { useMutation } from '@apollo/client/react'
import { Button } from '@fluentui/react-components'
import { Phone20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { notify } from '../ui/notices.ts'
import { isUnconfirmed } from '../session/confirming.ts'
import { FactorRow } from './FactorRow.tsx'
import { RemoveFactorDialog } from './RemoveFactorDialog.tsx'
import { removeTotpDocument, startTotpDocument } from './secondFactorDocuments.ts'

const AddAppDialog = lazyComponent(() => import('./AddAppDialog.tsx').then((module) => module.AddAppDialog))

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
  const secretly = { fetchPolicy: 'no-cache', variables: { input: {} } } as const
  const [start, { loading }] = useMutation(startTotpDocument, secretly)
  const [remove] = useMutation(removeTotpDocument, secretly)
  const begin = async () => {
    try {
      const { secret, uri, userErrors } = (await start()).data?.startTotp ?? {}
      if (secret && uri) return setBegun({ secret, uri })
      const said = userErrors?.[0]?.message
      notify({ text: said ? { en: said, sv: said } : words.failed, intent: 'error' })
    } catch (error) {
      if (!isUnconfirmed(error)) notify({ text: words.failed, intent: 'error' })
    }
  }
  return (
    <FactorRow
      icon={<Phone20Regular aria-hidden />}
      title={text(words.app)}
      action={
        since === null ? (
          <Button disabledFocusable={loading} onClick={() => void begin()}>
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
          onRemove={async () => (await remove()).data?.removeTotp}
          onClose={() => setRemoving(false)}
        >
          {text(words.removeAppText)}
        </RemoveFactorDialog>
      )}
    </FactorRow>
  )
}
