import { useEffect } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { Redirect } from '../router/Redirect.tsx'
import { useSearchParams } from '../router/useSearchParams.ts'
import { LanguageToggle } from '../ui/shell/LanguageToggle.tsx'
import { OfflineBar } from '../ui/shell/OfflineBar.tsx'
import { ProductMark } from '../ui/shell/ProductMark.tsx'
import { AuthFace } from './AuthFace.tsx'
import { DemoMembers } from './DemoMembers.tsx'
import { landingOf, returnPath } from './landing.ts'
import { useSession } from './SessionProvider.tsx'
import { SignInForm } from './SignInForm.tsx'
import css from './SignInPage.module.css'
import { useAuthOptions } from './useAuthOptions.ts'

export function SignInPage() {
  const text = useText()
  const { state, refresh } = useSession()
  const [search] = useSearchParams()
  const options = useAuthOptions()
  const asked = returnPath(search)
  useEffect(() => {
    document.title = text(shellWords.pageTitle, { page: text(sessionWords.signIn) })
  }, [text])
  if (state.kind === 'signedIn') return <Redirect to={asked ?? landingOf(state.viewer)} />
  // the page appears only when it is complete: accounts that came later would push the form aside
  if (options === undefined) return null
  return (
    <div className={css['split']}>
      <AuthFace />
      <div className={css['side']}>
        <OfflineBar />
        <header className={css['top']}>
          <LanguageToggle />
        </header>
        <main className={css['main']}>
          <div className={options?.demo ? css['withDemo'] : css['card']}>
            <section className={css['form']}>
              <ProductMark size={40} />
              <h1 className={css['title']}>{text(sessionWords.signInTo)}</h1>
              <p className={css['tagline']}>{text(asked ? sessionWords.returnAfter : sessionWords.tagline)}</p>
              <SignInForm onSignedIn={() => void refresh()} />
              <p className={css['support']}>
                <Link to={paths.forgottenPassword}>{text(sessionWords.forgotten)}</Link>
              </p>
              {options?.supportUrl && (
                <p className={css['support']}>
                  <a href={options.supportUrl}>{text(sessionWords.support)}</a>
                </p>
              )}
            </section>
            {options?.demo && options.password && (
              <DemoMembers accounts={options.demo} password={options.password} onSignedIn={() => void refresh()} />
            )}
          </div>
        </main>
      </div>
    </div>
  )
}
