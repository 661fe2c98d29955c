import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { shellWords } from '../../language/messages/shell.ts'
import { now } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { ProductMark } from '../shell/ProductMark.tsx'
import css from './PrintNote.module.css'

/** Stands at the top of a printed page: whose it is, and when it was printed. */
export function PrintNote() {
  const text = useText()
  const format = useFormat()
  const { name, partner } = useViewer()
  const [moment, setMoment] = useState<string>()
  useEffect(() => {
    const note = () => flushSync(() => setMoment(now().toString()))
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [])
  if (!moment) return null
  const organisation = partner?.name ?? text(shellWords.validationTeam)
  return (
    <p className={css['root']}>
      <ProductMark size={20} />
      <b>{text(shellWords.product)}</b>
      <span className={css['note']}>
        {text(shellWords.printed, { moment: format.momentWithZone(moment), name, organisation })}
      </span>
    </p>
  )
}
