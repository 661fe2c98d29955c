import {
  CheckmarkCircle16Regular,
  CalendarCancel16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  type FluentIcon,
  PauseCircle16Regular,
} from '@fluentui/react-icons'
import { clocks, type ClockState, clockStates } from '@samop/shared'
import type { Clock } from '../graphql/graphql.ts'
import { claimWords } from '../language/messages/claim.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import { isOver } from '../language/useDeadlineText.ts'

const looks: Record<ClockState, { tone: Tone; icon: FluentIcon }> = {
  RUNNING: { tone: 'info', icon: Clock16Regular },
  PAUSED: { tone: 'neutral', icon: PauseCircle16Regular },
  MET: { tone: 'success', icon: CheckmarkCircle16Regular },
  MISSED: { tone: 'danger', icon: ErrorCircle16Regular },
}

export interface ClockStateBadgeProps {
  clock: Clock
  state: ClockState
  /** The claim went back or away before the clock's thing was done: the clock was neither met nor missed. */
  stopped?: boolean
}

/** Shows the state of a clock. A dispute window that has closed is not missed but over. */
export function ClockStateBadge({ clock, state, stopped = false }: ClockStateBadgeProps) {
  const text = useText()
  const { side } = useViewer()
  const ended =
    stopped && state === 'MET' ? claimWords.clockStopped : isOver({ clock, state }) ? claimWords.clockOver : null
  if (ended)
    return (
      <StatusBadge tone="neutral" icon={<CalendarCancel16Regular aria-hidden />}>
        {text(ended)}
      </StatusBadge>
    )
  const { tone, icon: Icon } = looks[state]
  const isTheirs = state === 'MISSED' && clocks[clock].turn !== side
  return (
    <StatusBadge tone={isTheirs ? 'strong' : tone} icon={<Icon aria-hidden />}>
      {text(clockStates[state].label)}
    </StatusBadge>
  )
}
