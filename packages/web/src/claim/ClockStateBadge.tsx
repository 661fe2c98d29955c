import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  type FluentIcon,
  PauseCircle16Regular,
} from '@fluentui/react-icons'
import { type ClockState, clockStates } from '@samop/shared'
import { useText } from '../language/useText.ts'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'

const looks: Record<ClockState, { tone: Tone; icon: FluentIcon }> = {
  RUNNING: { tone: 'info', icon: Clock16Regular },
  PAUSED: { tone: 'neutral', icon: PauseCircle16Regular },
  MET: { tone: 'success', icon: CheckmarkCircle16Regular },
  MISSED: { tone: 'danger', icon: ErrorCircle16Regular },
}

/** What a clock is: running, paused, met or missed. */
export function ClockStateBadge({ state }: { state: ClockState }) {
  const text = useText()
  const { tone, icon: Icon } = looks[state]
  return (
    <StatusBadge tone={tone} icon={<Icon aria-hidden />}>
      {text(clockStates[state].label)}
    </StatusBadge>
  )
}
