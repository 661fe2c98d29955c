import { Toast, Toaster, ToastTitle, ToastTrigger, useId, useToastController } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent, useRef } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import css from './NoticeToaster.module.css'
import { type Notice, onNotice } from './notices.ts'

let toastCount = 0

export function NoticeToaster({ first }: { first: readonly Notice[] }) {
  const toasterId = useId('notices')
  const text = useText()
  const { dispatchToast, dismissToast } = useToastController(toasterId)
  const shown = useRef(0)
  const standing = useRef(new Map<string, string>())
  const show = useEffectEvent((notice: Notice) => {
    const { intent = 'success', about } = notice
    const before = about && standing.current.get(about)
    if (before && intent === 'info') return
    if (before) dismissToast(before)
    toastCount += 1
    const toastId = `notice-${toastCount}`
    if (about) standing.current.set(about, toastId)
    dispatchToast(<NoticeToast notice={notice} />, {
      toastId,
      intent,
      onStatusChange: (_, { status }) => {
        if (about && status === 'dismissed' && standing.current.get(about) === toastId) standing.current.delete(about)
      },
      timeout: notice.action ? 10_000 : 5_000,
      pauseOnHover: true,
    })
  })
  useEffect(() => {
    for (const notice of first.slice(shown.current)) show(notice)
    shown.current = first.length
    return onNotice(show)
  }, [first])
  return (
    <section aria-label={text(shellWords.notices)} className={css['root']}>
      <Toaster inline toasterId={toasterId} position="bottom-start" />
    </section>
  )
}

function NoticeToast({ notice }: { notice: Notice }) {
  const text = useText()
  return (
    <Toast>
      <ToastTitle
        action={
          <ToastTrigger>
            {notice.action ? (
              <Button size="small" appearance="transparent" onClick={notice.action.run}>
                {text(notice.action.text)}
              </Button>
            ) : (
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text(shellWords.close)}
              />
            )}
          </ToastTrigger>
        }
      >
        {text(notice.text, notice.values)}
      </ToastTitle>
    </Toast>
  )
}
