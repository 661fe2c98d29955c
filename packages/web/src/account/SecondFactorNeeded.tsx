import { useEffect } from 'react'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { LanguageToggle } from '../ui/shell/LanguageToggle.tsx'
import { Notices } from '../ui/Notices.tsx'
import { OfflineBar } from '../ui/shell/OfflineBar.tsx'
import { ProductMark } from '../ui/shell/ProductMark.tsx'
import css from './SecondFactorNeeded.module.css'
import { SecondFactorSection } from './SecondFactorSection.tsx'
import { Row } from '../ui/layout/Row.tsx'

/** Stands in for every page until a person whose role requires a second factor has added one. */
export function SecondFactorNeeded() {
  const text = useText()
  const { refresh, signOut } = useSession()
  useEffect(() => {
    document.title = text(shellWords.pageTitle, { page: text(words.neededTitle) })
  }, [text])
  return (
    <>
      <OfflineBar />
      <Row as="header" gap={8} justify="end" className={css['top']}>
        <LanguageToggle />
        <Button onClick={() => void signOut()}>{text(shellWords.signOut)}</Button>
      </Row>
      <main className={css['main']}>
        <ProductMark size={40} />
        <h1>{text(words.neededTitle)}</h1>
        <p>{text(words.neededText)}</p>
        <SecondFactorSection onFirst={() => void refresh()} />
      </main>
      <Notices />
    </>
  )
}
