import { type ReactNode, useEffect, useState } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { AuthFrame } from './AuthFrame.tsx'
import { type LinkFacts, type LinkResult, openLink } from './links.ts'
import { SetPasswordForm } from './SetPasswordForm.tsx'
import css from './SetPasswordPage.module.css'
import { SignInProblem } from './SignInProblem.tsx'

/** The page that a link opens to choose a password. */
export function SetPasswordPage() {
  const text = useText()
  // The token stands after the #, which browsers do not send; it does not stay in the address either.
  const [token] = useState(() => location.hash.slice(1))
  const [link, setLink] = useState<LinkResult<LinkFacts>>()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname)
    void openLink(token).then(setLink)
  }, [token])
  const title = text(sessionWords.forgottenTitle)
  const to = (path: string, words: ReactNode) => (
    <p className={css['way']}>
      <Link to={path}>{words}</Link>
    </p>
  )
  if (!link)
    return (
      <AuthFrame title={title} text={text(sessionWords.linkChecking)}>
        <Loading rows={2} />
      </AuthFrame>
    )
  if (link.kind === 'gone' || link.kind === 'refused')
    return (
      <AuthFrame title={text(sessionWords.linkGoneTitle)} text={<span role="alert">{link.message}</span>}>
        {to(paths.forgottenPassword, text(sessionWords.linkAskAgain))}
        {to(paths.signIn, text(sessionWords.backToSignIn))}
      </AuthFrame>
    )
  if (link.kind !== 'done')
    return (
      <AuthFrame title={title}>
        <SignInProblem problem={link} />
      </AuthFrame>
    )
  const { email, purpose } = link.done
  const isFirst = purpose === 'FIRST_SIGN_IN'
  if (isDone)
    return (
      <AuthFrame
        title={text(sessionWords.setDoneTitle)}
        text={<span role="status">{text(isFirst ? sessionWords.setDoneFirst : sessionWords.setDoneText)}</span>}
      >
        {to(paths.signIn, text(sessionWords.signIn))}
      </AuthFrame>
    )
  return (
    <AuthFrame title={isFirst ? text(sessionWords.firstTitle) : title} text={text(sessionWords.setText, { email })}>
      <SetPasswordForm token={token} link={link.done} onGone={setLink} onDone={() => setDone(true)} />
    </AuthFrame>
  )
}
