import { Button } from '@fluentui/react-components'
import { useRouteError } from 'react-router'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import css from './RouteError.module.css'

/** Shown when a page cannot be shown: its files belong to an older version and are gone, or the code failed. */
export function RouteError() {
  const text = useText()
  const error = useRouteError()
  const reload = () => location.reload()
  return (
    <div className={css['root']}>
      {isMissingFile(error) ? (
        <EmptyState
          title={text(shellWords.newVersionTitle)}
          action={
            <Button appearance="primary" onClick={reload}>
              {text(shellWords.reload)}
            </Button>
          }
        >
          {text(shellWords.newVersionText)}
        </EmptyState>
      ) : (
        <ErrorState error={error} onRetry={reload} />
      )}
    </div>
  )
}

/** Browsers have no error code for a missing file, only sentences. */
function isMissingFile(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}
