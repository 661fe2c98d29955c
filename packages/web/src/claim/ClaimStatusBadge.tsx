import {
  ArrowUndo16Regular,
  CalendarCancel16Regular,
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  Edit16Regular,
  type FluentIcon,
  PersonFeedback16Regular,
  Search16Regular,
  Send16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { type ClaimStatus, statuses } from '@samop/shared'
import { useText } from '../language/useText.ts'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'

/** How a tone looks; its icon also stands for a status that has none of its own. */
const tones: Record<(typeof statuses)[ClaimStatus]['tone'], { readonly look: Tone; readonly icon: FluentIcon }> = {
  neutral: { look: 'neutral', icon: Edit16Regular },
  progress: { look: 'info', icon: Search16Regular },
  attention: { look: 'warning', icon: Warning16Regular },
  good: { look: 'success', icon: CheckmarkCircle16Regular },
  bad: { look: 'strong', icon: DismissCircle16Regular },
}

const ownIcons: Partial<Record<ClaimStatus, FluentIcon>> = {
  SUBMITTED: Send16Regular,
  DISPUTED: PersonFeedback16Regular,
  WITHDRAWN: ArrowUndo16Regular,
  EXPIRED: CalendarCancel16Regular,
}

export function ClaimStatusBadge({ status }: { status: ClaimStatus }) {
  const text = useText()
  const { tone, label } = statuses[status]
  const { look, icon } = tones[tone]
  const Icon = ownIcons[status] ?? icon
  return (
    <StatusBadge tone={look} icon={<Icon aria-hidden />}>
      {text(label)}
    </StatusBadge>
  )
}
