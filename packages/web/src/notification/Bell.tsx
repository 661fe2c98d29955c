import { useQuery } from '@apollo/client/react'
import { Alert20Regular } from '@fluentui/react-icons'
import { Link } from 'react-router'
import { graphql } from '../graphql/gql.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import css from './Bell.module.css'

export const bellDocument = graphql(`
  query Bell {
    viewer {
      id
      unreadNotifications
    }
  }
`)

/** Leads to the notifications and shows how many are unread. */
export function Bell() {
  const text = useText()
  const unread = useQuery(bellDocument).data?.viewer.unreadNotifications ?? 0
  return (
    <Link to={paths.notifications} className={css['root']} aria-label={text(notificationWords.bell, { unread })}>
      <Alert20Regular aria-hidden />
      {unread > 0 && (
        <span aria-hidden className={css['count']}>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
