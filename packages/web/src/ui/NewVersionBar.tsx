import { useIsOutdated } from '../apollo/pageVersion.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import css from './NewVersionBar.module.css'
import bar from './shell/OfflineBar.module.css'

/** Says that the page is too old to be answered. It does not reload by itself: what was typed stays to be seen and copied. */
export function NewVersionBar() {
  const text = useText()
  const isOutdated = useIsOutdated()
  return (
    <div role="status" className={css['bar']}>
      {isOutdated && (
        <p className={bar['root']}>
          {text(shellWords.newVersionTypedText)}
          <Button size="small" onClick={() => location.reload()}>
            {text(shellWords.reload)}
          </Button>
        </p>
      )}
    </div>
  )
}
