import { useEffect } from 'react'
import { askServer, useConnection } from '../../apollo/connection.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../control/Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { isMissingFile } from '../missingFiles.ts'
import css from './RouteError.module.css'

/** Shown when a page cannot be shown: its files belong to an older version and are gone, the server is away, or the code failed. */
export function RouteError({ error }: { error: unknown }) {
  const text = useText()
  const connection = useConnection()
  const isMissing = isMissingFile(error)
  const reload = () => location.reload()
  useEffect(() => {
    if (isMissing) void askServer()
  }, [isMissing])
  const isOutdated = isMissing && connection === 'online'
  return (
    <div className={css['root']} data-new-version={isOutdated || undefined}>
      {isOutdated ? (
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
        <ErrorState error={isMissing ? new TypeError() : error} onRetry={isMissing ? () => void askServer() : reload} />
      )}
    </div>
  )
}
