import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { closeSocket } from '../apollo/closeSocket.ts'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { useHistory } from '../router/HistoryRouter.tsx'
import { Button } from '../ui/control/Button.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { useSession, type Viewer } from './SessionProvider.tsx'
import css from './SignInAgain.module.css'
import { SignInForm } from './SignInForm.tsx'

/** The session has ended under an open page: the person signs in on top of it, so that nothing typed is lost. */
export function SignInAgain({ viewer }: { viewer: Viewer }) {
  const text = useText()
  const { push } = useHistory()
  const { refresh, signOut } = useSession()
  const again = async () => {
    // The socket still has the old session's rights.
    closeSocket()
    await refresh()
  }
  const leave = async () => {
    await signOut()
    push(paths.signIn)
  }
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <DialogTitle>{text(sessionWords.expiredTitle)}</DialogTitle>
          <DialogContent className={css['root']}>
            <p>{text(sessionWords.expiredText)}</p>
            <SignInForm {...(viewer.email && { email: viewer.email })} onSignedIn={() => void again()} />
            <Button appearance="transparent" onClick={() => void leave()}>
              {text(sessionWords.otherAccount)}
            </Button>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
