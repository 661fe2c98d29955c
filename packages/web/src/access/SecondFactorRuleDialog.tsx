import { useQuery } from '@apollo/client/react'
import {
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { type Role, roles } from '@samop/shared'
import { useState } from 'react'
import { useChange } from '../change/useChange.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { notify } from '../ui/notices.ts'
import { requireSecondFactorDocument, secondFactorRolesDocument } from './memberDocuments.ts'
import css from './MemberDialog.module.css'
import dialog from '../ui/DialogForm.module.css'

/** Chooses the roles that must have a second factor. */
export function SecondFactorRuleDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { data, error, refetch } = useQuery(secondFactorRolesDocument, { fetchPolicy: 'network-only' })
  const [chosen, setChosen] = useState<readonly Role[]>()
  const { busy, problem, send } = useChange(requireSecondFactorDocument)
  const now = chosen ?? data?.secondFactorRoles
  const run = async (wanted: readonly Role[]) => {
    if ((await send({ roles: [...wanted] })).kind !== 'done') return
    notify({ text: words.ruleSaved, intent: 'success' })
    onClose()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || busy || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <DialogTitle>{text(words.ruleTitle)}</DialogTitle>
          <DialogContent>
            <p>{text(words.ruleText)}</p>
            {!now && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />)}
            {now && (
              <div role="group" aria-label={text(words.ruleTitle)} className={css['roles']}>
                {(Object.keys(roles) as Role[]).map((role) => (
                  <Checkbox
                    key={role}
                    label={text(roles[role].label)}
                    checked={now.includes(role)}
                    onChange={(_, { checked }) =>
                      setChosen(checked ? [...now, role] : now.filter((each) => each !== role))
                    }
                  />
                ))}
              </div>
            )}
            <p role="alert" className={dialog['problem']}>
              {problem}
            </p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={busy}>
              {text(shellWords.cancel)}
            </Button>
            <Button appearance="primary" disabled={!now} disabledFocusable={busy} onClick={() => now && void run(now)}>
              {text(words.ruleSave)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
