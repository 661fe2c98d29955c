import { Button } from '@fluentui/react-components'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import css from './RouteError.module.css'

/** A page that could not be shown: of an older version whose files are gone, or because of a fault of ours. */
export function RouteError({ error }: { error: unknown }) {
  const text = useText()
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
