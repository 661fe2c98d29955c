import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  type FluentIcon,
  Prohibited16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { keyStatuses, type KeyStatus } from '@samop/shared'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { keysWords } from '../language/messages/keys.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import css from './ApiKeyList.module.css'
import { keyTones } from './keyStates.ts'

const icons: Readonly<Record<KeyStatus, FluentIcon>> = {
  ACTIVE: CheckmarkCircle16Regular,
  EXPIRING: Warning16Regular,
  EXPIRED: Clock16Regular,
  REVOKED: Prohibited16Regular,
}

/** Says whether the key works and if not, since when; and how long secrets from before a rotation work. */
export function KeyState({ apiKey }: { apiKey: Pick<ApiKeyFactsFragment, 'state' | 'revokedAt' | 'oldSecrets'> }) {
  const text = useText()
  const format = useFormat()
  const Icon = icons[apiKey.state]
  return (
    <span className={css['stack']}>
      <span>
        <StatusBadge tone={keyTones[apiKey.state]} icon={<Icon aria-hidden />}>
          {text(keyStatuses[apiKey.state].label)}
        </StatusBadge>
      </span>
      {apiKey.revokedAt && (
        <span className={css['second']}>
          <MomentText moment={apiKey.revokedAt} />
        </span>
      )}
      {apiKey.oldSecrets.map(({ prefix, endsAt }) => (
        <span key={prefix} className={css['second']}>
          {text(keysWords.oldSecret, { prefix, moment: format.moment(endsAt) })}
        </span>
      ))}
    </span>
  )
}
