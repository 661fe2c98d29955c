import type { Text } from '@samop/shared'
import { useState } from 'react'
import { glossaryWords } from '../language/messages/glossary.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import css from './FirstHint.module.css'

export interface FirstHintProps {
  /** Under this name the browser remembers that it was read. */
  name: string
  title: Text
  points: readonly Text[]
}

/** What helps on a first visit. Once read it goes away for good. */
export function FirstHint({ name, title, points }: FirstHintProps) {
  const text = useText()
  const key = `samop.hint.${name}`
  const [read, setRead] = useState(() => wasRead(key))
  if (read) return null
  return (
    <section aria-label={text(title)} className={css['root']}>
      <div>
        <p className={css['title']}>{text(title)}</p>
        <ol className={css['points']}>
          {points.map((point) => (
            <li key={point.en}>{text(point)}</li>
          ))}
        </ol>
      </div>
      <Button
        onClick={() => {
          remember(key)
          setRead(true)
          document.querySelector('h1')?.focus()
        }}
      >
        {text(glossaryWords.understood)}
      </Button>
    </section>
  )
}

// Storage may be refused: then the hint comes again.
function wasRead(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function remember(key: string): void {
  try {
    localStorage.setItem(key, 'read')
  } catch {
    // It comes again.
  }
}
