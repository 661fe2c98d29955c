import { CloudOff16Regular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { useConnection, watchConnection } from '../../apollo/connection.ts'
import { useIsLive } from '../../apollo/liveness.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import css from './OfflineBar.module.css'
import { Row } from '../layout/Row.tsx'
import { Text } from '../layout/Text.tsx'

/**
 * Says that the server cannot be reached, or that live updates do not arrive, as long as that lasts. The element is always
 * there, because screen readers announce only changes in an existing one.
 */
export function OfflineBar() {
  const text = useText()
  const connection = useConnection()
  const isLive = useIsLive()
  useEffect(watchConnection, [])
  return (
    <div role="status">
      {connection === 'offline' ? (
        <Row as="p" gap={8} align="center" justify="center" className={css['root']}>
          <CloudOff16Regular aria-hidden />
          {text(shellWords.offline)}
        </Row>
      ) : (
        !isLive && (
          <Text size={200} tone="soft" className={css['note']}>
            {text(shellWords.notLive)}
          </Text>
        )
      )}
    </div>
  )
}
