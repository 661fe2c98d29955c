import { type ReactNode, useEffect } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { LanguageToggle } from '../ui/shell/LanguageToggle.tsx'
import { OfflineBar } from '../ui/shell/OfflineBar.tsx'
import { ProductMark } from '../ui/shell/ProductMark.tsx'
import { AuthFace } from './AuthFace.tsx'
import css from './SignInPage.module.css'

export interface AuthFrameProps {
  title: string
  text?: ReactNode
  children: ReactNode
}

/** The frame of a page for people who are not signed in: one card for one task. */
export function AuthFrame({ title, text: told, children }: AuthFrameProps) {
  const text = useText()
  useEffect(() => {
    document.title = text(shellWords.pageTitle, { page: title })
  }, [text, title])
  return (
    <div className={css['split']}>
      <AuthFace />
      <div className={css['side']}>
        <OfflineBar />
        <header className={css['top']}>
          <LanguageToggle />
        </header>
        <main className={css['main']}>
          <div className={css['card']}>
            <section className={css['form']}>
              <ProductMark size={40} />
              <h1 className={css['title']}>{title}</h1>
              <div className={css['tagline']}>{told}</div>
              {children}
            </section>
          </div>
        </main>
      </div>
    </div>
  )
}
