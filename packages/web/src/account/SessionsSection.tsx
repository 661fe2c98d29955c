import { Badge } from '@fluentui/react-components'
import { useState } from 'react'
import { noteProblem } from '../change/noteProblem.ts'
import { useChange } from '../change/useChange.ts'
import type { SessionFactsFragment } from '../graphql/graphql.ts'
import { accountWords } from '../language/messages/account.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useFormat } from '../language/useFormat.ts'
import { type SayText, useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Button } from '../ui/control/Button.tsx'
import { DataList } from '../ui/DataList.tsx'
import { notify } from '../ui/notices.ts'
import { Surface } from '../ui/Surface.tsx'
import { accountDocument, endOtherSessionsDocument, endSessionDocument } from './accountDocuments.ts'
import css from './SessionsSection.module.css'

/** Lists the browsers in which the person is signed in, and signs the others out. */
export function SessionsSection({ sessions }: { sessions: readonly SessionFactsFragment[] }) {
  const text = useText()
  const format = useFormat()
  const again = { refetchQueries: [accountDocument] }
  const one = useChange(endSessionDocument, again)
  const others = useChange(endOtherSessionsDocument, again)
  const [asking, setAsking] = useState(false)
  const busy = one.busy || others.busy
  const end = async (session: SessionFactsFragment) => {
    const result = await one.send({ sessionId: session.id })
    const values = { device: deviceText(text, session) }
    if (result.kind === 'done') notify({ text: accountWords.ended, values, intent: 'success' })
    else noteProblem(result)
  }
  const endAll = async () => {
    const result = await others.send({})
    if (result.kind === 'done') notify({ text: accountWords.othersEnded, intent: 'success' })
    else noteProblem(result)
    setAsking(false)
  }
  return (
    <Surface
      flush
      title={text(accountWords.sessions)}
      actions={sessions.length > 1 && <Button onClick={() => setAsking(true)}>{text(accountWords.endOthers)}</Button>}
    >
      <p className={css['text']}>{text(accountWords.sessionsText)}</p>
      <DataList
        caption={text(accountWords.sessions)}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device',
            header: text(accountWords.device),
            primary: true,
            cell: (session) => (
              <span className={css['device']}>
                {deviceText(text, session)}
                {session.current && (
                  <Badge appearance="tint" color="informative">
                    {text(accountWords.thisOne)}
                  </Badge>
                )}
              </span>
            ),
          },
          {
            key: 'address',
            header: text(accountWords.address),
            phone: 'third',
            cell: ({ address }) => address ?? text(accountWords.notKept),
          },
          {
            key: 'signedIn',
            header: text(accountWords.signedIn),
            cell: ({ createdAt }) => <MomentText moment={createdAt} />,
          },
          {
            key: 'lastUsed',
            header: text(accountWords.lastUsed),
            phone: 'last',
            cell: ({ lastUsedAt }) => <MomentText moment={lastUsedAt} />,
          },
          {
            key: 'action',
            header: <span className="samop-hidden">{text(accountWords.action)}</span>,
            align: 'end',
            phone: 'end',
            cell: (session) =>
              !session.current && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={text(accountWords.endNamed, {
                    device: deviceText(text, session),
                    moment: format.moment(session.createdAt),
                  })}
                  onClick={() => void end(session)}
                >
                  {text(accountWords.action)}
                </Button>
              ),
          },
        ]}
      />
      <ConfirmDialog
        open={asking}
        title={text(accountWords.endOthersTitle)}
        confirm={text(accountWords.endOthers)}
        busy={busy}
        onConfirm={() => void endAll()}
        onClose={() => setAsking(false)}
      >
        <p>{text(accountWords.endOthersText)}</p>
      </ConfirmDialog>
    </Surface>
  )
}

function deviceText(text: SayText, { browser, system }: SessionFactsFragment): string {
  if (browser && system) return text(accountWords.deviceOn, { browser, system })
  return browser ?? system ?? text(accountWords.unknownDevice)
}
