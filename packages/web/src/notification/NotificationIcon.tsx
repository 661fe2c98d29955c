import {
  Alert20Regular,
  ArrowDownload20Regular,
  CalendarCancel20Regular,
  CheckmarkCircle20Regular,
  ClockAlarm20Regular,
  Comment20Regular,
  DismissCircle20Regular,
  type FluentIcon,
  MoneyHand20Regular,
  Person20Regular,
  PersonFeedback20Regular,
  Send20Regular,
  Warning20Regular,
} from '@fluentui/react-icons'
import type { EventKind, News } from '../graphql/graphql.ts'
import css from './NotificationIcon.module.css'

type Tone = 'plain' | 'good' | 'bad' | 'attention'

interface Look {
  icon: FluentIcon
  tone: Tone
}

// The icons and tones of the claim's status and of its History: red is only for what is the reader's own and late.
const rows: Partial<Record<EventKind, Look>> = {
  APPROVED: { icon: CheckmarkCircle20Regular, tone: 'good' },
  REJECTED: { icon: DismissCircle20Regular, tone: 'plain' },
  LAPSED: { icon: CalendarCancel20Regular, tone: 'plain' },
  EXPIRED: { icon: CalendarCancel20Regular, tone: 'plain' },
  ACTION_REQUESTED: { icon: Warning20Regular, tone: 'attention' },
  DEADLINE_NEAR: { icon: ClockAlarm20Regular, tone: 'attention' },
  KEY_EXPIRING: { icon: ClockAlarm20Regular, tone: 'attention' },
  KEY_EXPIRED: { icon: Warning20Regular, tone: 'bad' },
  DEADLINE_MOVED: { icon: ClockAlarm20Regular, tone: 'plain' },
  DEADLINE_MISSED: { icon: Warning20Regular, tone: 'bad' },
  COMMENTED: { icon: Comment20Regular, tone: 'plain' },
  SUBMITTED: { icon: Send20Regular, tone: 'plain' },
  RESUBMITTED: { icon: Send20Regular, tone: 'plain' },
  DISPUTED: { icon: PersonFeedback20Regular, tone: 'attention' },
  ASSIGNED: { icon: Person20Regular, tone: 'plain' },
  EXPORT_DONE: { icon: ArrowDownload20Regular, tone: 'good' },
  EXPORT_FAILED: { icon: Warning20Regular, tone: 'bad' },
  FUNDS_GRANTED: { icon: MoneyHand20Regular, tone: 'good' },
}

/** Where it is not the reader who is late, or nobody is known to be. */
const ofNews: Partial<Record<News, Look>> = {
  LATE_REVIEWS: { icon: Warning20Regular, tone: 'plain' },
  PASSED_PAYMENT_DAYS: { icon: ClockAlarm20Regular, tone: 'plain' },
}

/** An icon for the kind of event. It is decoration: the text says the same. */
export function NotificationIcon({ kind, news }: { kind: EventKind; news: News }) {
  const row = ofNews[news] ?? rows[kind]
  const { icon: Icon, tone } = row ?? { icon: Alert20Regular, tone: 'plain' }
  return <Icon aria-hidden className={css[tone] ?? ''} />
}
