import { Checkmark20Regular, Copy20Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import css from './CopyButton.module.css'
import { copyText } from './copyText.ts'

export interface CopyButtonProps {
  value: string
  /** What is copied, for screen readers. */
  what: string
  /** Shows the word beside the icon. */
  prominent?: boolean
}

/** Copies a text and says whether that worked. */
export function CopyButton({ value, what, prominent = false }: CopyButtonProps) {
  const text = useText()
  const [result, setResult] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!result) return
    const timer = setTimeout(() => setResult(undefined), 4_000)
    return () => clearTimeout(timer)
  }, [result])
  const said = result === 'copied' ? text(keysWords.copied) : result && text(keysWords.copyFailed)
  return (
    <span className={css['root']}>
      <Button
        appearance={prominent ? 'primary' : 'subtle'}
        icon={result === 'copied' ? <Checkmark20Regular /> : <Copy20Regular />}
        aria-label={text(keysWords.copyNamed, { what })}
        onClick={() => void copyText(value).then((done) => setResult(done ? 'copied' : 'failed'))}
      >
        {prominent && text(keysWords.copy)}
      </Button>
      <span role="status" className={css['said']}>
        {said}
      </span>
    </span>
  )
}
