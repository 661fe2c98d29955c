import { CheckmarkCircle16Regular, Clock16Regular, type FluentIcon, Prohibited16Regular } from '@fluentui/react-icons'
import { MomentText } from '../language/MomentText.tsx'
import { useText } from '../language/useText.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import css from './ApiKeyList.module.css'
import { keyStateOf, keyStates, type KeyTimes } from './keyStates.ts'

const icons: Readonly<Record<keyof typeof keyStates, FluentIcon>> = {
  ACTIVE: CheckmarkCircle16Regular,
  EXPIRED: Clock16Regular,
  REVOKED: Prohibited16Regular,
}

/** Says whether the key works, and if not, since when. */
export function KeyState({ apiKey }: { apiKey: KeyTimes }) {
  const text = useText()
  const state = keyStateOf(apiKey)
  const Icon = icons[state]
  return (
    <span className={css['stack']}>
      <span>
        <StatusBadge tone={keyStates[state].tone} icon={<Icon aria-hidden />}>
          {text(keyStates[state].label)}
        </StatusBadge>
      </span>
      {apiKey.revokedAt && (
        <span className={css['second']}>
          <MomentText moment={apiKey.revokedAt} />
        </span>
      )}
    </span>
  )
}
