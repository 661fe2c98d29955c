import {
  Add16Regular,
  ArrowUndo16Regular,
  Attach16Regular,
  CalendarCancel16Regular,
  CheckmarkCircle16Regular,
  Clock16Regular,
  Comment16Regular,
  DismissCircle16Regular,
  Edit16Regular,
  ErrorCircle16Regular,
  type FluentIcon,
  PersonArrowRight16Regular,
  PersonFeedback16Regular,
  Search16Regular,
  Send16Regular,
  Subtract16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { clocks, isKeyOf, isOutside } from '@samop/shared'
import type { EventKind, Side } from '../../graphql/graphql.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import css from './HistoryIcon.module.css'

type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

type Look = readonly [FluentIcon, Tone]

const looks: Partial<Record<EventKind, Look>> = {
  CREATED: [Add16Regular, 'neutral'],
  LINE_ADDED: [Add16Regular, 'neutral'],
  LINE_REMOVED: [Subtract16Regular, 'neutral'],
  DOCUMENT_ATTACHED: [Attach16Regular, 'neutral'],
  DOCUMENT_REMOVED: [Subtract16Regular, 'neutral'],
  COMMENTED: [Comment16Regular, 'info'],
  SUBMITTED: [Send16Regular, 'info'],
  RESUBMITTED: [Send16Regular, 'info'],
  RECALLED: [ArrowUndo16Regular, 'neutral'],
  WITHDRAWN: [ArrowUndo16Regular, 'neutral'],
  PICKED_UP: [Search16Regular, 'info'],
  ASSIGNED: [PersonArrowRight16Regular, 'neutral'],
  UNASSIGNED: [PersonArrowRight16Regular, 'neutral'],
  ACTION_REQUESTED: [Warning16Regular, 'warning'],
  APPROVED: [CheckmarkCircle16Regular, 'success'],
  REJECTED: [DismissCircle16Regular, 'neutral'],
  DISPUTED: [PersonFeedback16Regular, 'info'],
  EXPIRED: [CalendarCancel16Regular, 'neutral'],
  LAPSED: [CalendarCancel16Regular, 'neutral'],
  DEADLINE_NEAR: [Clock16Regular, 'warning'],
  DEADLINE_MOVED: [Clock16Regular, 'neutral'],
  DEADLINE_MISSED: [ErrorCircle16Regular, 'danger'],
}

/** Of a clock that is somebody else's, or whose end the product cannot see: red is for what is the reader's and late. */
const passedDay: Look = [Clock16Regular, 'neutral']

const isPassedDay = (kind: EventKind, data: unknown, side: Side) =>
  kind === 'DEADLINE_MISSED' &&
  typeof data === 'object' &&
  data !== null &&
  'clock' in data &&
  typeof data.clock === 'string' &&
  isKeyOf(clocks, data.clock) &&
  (isOutside(data.clock) || clocks[data.clock].turn !== side)

/** An icon for the kind of event. It is decoration: the entry's text says the same. */
export function HistoryIcon({ kind, data }: { kind: EventKind; data: unknown }) {
  const { side } = useViewer()
  const [Icon, tone] = isPassedDay(kind, data, side) ? passedDay : (looks[kind] ?? [Edit16Regular, 'neutral'])
  return (
    <span className={`${css['root']} ${css[tone]}`}>
      <Icon aria-hidden />
    </span>
  )
}
