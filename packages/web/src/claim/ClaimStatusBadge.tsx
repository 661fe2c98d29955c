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

const tones: Record<(typeof statuses)[ClaimStatus]['tone'], Tone> = {
  neutral: 'neutral',
  progress: 'info',
  attention: 'warning',
  good: 'success',
  bad: 'strong',
}

const icons: Record<ClaimStatus, FluentIcon> = {
  EDITING: Edit16Regular,
  SUBMITTED: Send16Regular,
  UNDER_REVIEW: Search16Regular,
  ACTION_REQUIRED: Warning16Regular,
  APPROVED: CheckmarkCircle16Regular,
  REJECTED: DismissCircle16Regular,
  DISPUTED: PersonFeedback16Regular,
  WITHDRAWN: ArrowUndo16Regular,
  EXPIRED: CalendarCancel16Regular,
}

export function ClaimStatusBadge({ status }: { status: ClaimStatus }) {
  const text = useText()
  const { tone, label } = statuses[status]
  const Icon = icons[status]
  return (
    <StatusBadge tone={tones[tone]} icon={<Icon aria-hidden />}>
      {text(label)}
    </StatusBadge>
  )
}
