import { useId } from 'react'
import type { FragmentType } from '../graphql/fragment-masking.ts'
import { todayIn } from '../language/now.ts'
import { useFormat } from '../language/useFormat.ts'
import { Surface } from '../ui/Surface.tsx'
import css from './DayOfNotifications.module.css'
import type { notificationItemFragment } from './notificationDocuments.ts'
import { NotificationItem } from './NotificationItem.tsx'
import { Text } from '../ui/layout/Text.tsx'

export interface DayOfNotificationsProps {
  day: string
  notifications: readonly (FragmentType<typeof notificationItemFragment> & { id: string })[]
}

export function DayOfNotifications({ day, notifications }: DayOfNotificationsProps) {
  const format = useFormat()
  const heading = useId()
  const today = todayIn()
  const isNear = today.since(day, { largestUnit: 'day' }).days <= 1
  return (
    <section aria-labelledby={heading}>
      <Text as="h2" size={300} weight="semibold" tone="soft" id={heading} className={css['heading']}>
        {isNear ? format.relativeDay(day, today) : format.day(day)}
      </Text>
      <Surface flush>
        <ul>
          {notifications.map((notification) => (
            <NotificationItem key={notification.id} notification={notification} when="time" />
          ))}
        </ul>
      </Surface>
    </section>
  )
}
