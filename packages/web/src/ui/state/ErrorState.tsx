import { ArrowClockwise20Regular, ErrorCircle24Regular } from '@fluentui/react-icons'
import { errorCode, errorId, isNetworkError } from '../../apollo/errors.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../control/Button.tsx'
import css from './ErrorState.module.css'
import { Row } from '../layout/Row.tsx'
import { Text } from '../layout/Text.tsx'

/** Says what went wrong in plain words, with the error's number if the server gave one, and offers another try. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useText()
  const id = errorId(error)
  return (
    <Row gap={12} role="alert" className={css['root']}>
      <ErrorCircle24Regular aria-hidden className={css['icon']} />
      <div>
        <Text as="h2" size={400} weight="semibold">
          {text(shellWords.errorTitle)}
        </Text>
        <p>{text(reason(error))}</p>
        {id && <p className={css['id']}>{text(shellWords.errorId, { id })}</p>}
        {onRetry && (
          <Button className={css['retry']} icon={<ArrowClockwise20Regular />} onClick={onRetry}>
            {text(shellWords.retry)}
          </Button>
        )}
      </div>
    </Row>
  )
}

function reason(error: unknown) {
  if (isNetworkError(error)) return shellWords.errorNetwork
  if (errorCode(error) === 'PERSISTED_QUERY_NOT_FOUND') return shellWords.newVersionText
  if (errorCode(error) === 'STORAGE_FULL') return shellWords.errorStorageFull
  if (errorCode(error) === 'FORBIDDEN') return shellWords.errorForbidden
  return shellWords.errorText
}
