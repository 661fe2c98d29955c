import { graphql } from '../graphql/gql.ts'

export const notificationItemFragment = graphql(`
  fragment NotificationItem on Notification {
    id
    cursor
    at
    kind
    text
    excerpt
    news
    needsYou
    read
    subject {
      kind
      id
    }
    actor {
      id
      name
      role
      side
    }
    claim {
      id
      number
      title
    }
  }
`)

export const notificationsDocument = graphql(`
  query Notifications($first: Int!, $after: String) {
    notifications(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          at
          ...NotificationItem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      unreadCount
    }
  }
`)

export const readNotificationsDocument = graphql(`
  mutation ReadNotifications($input: ReadNotificationsInput!) {
    readNotifications(input: $input) {
      viewer {
        id
        unreadNotificationCount
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

/** The server counts only up to this number, which stands for "this many or more". */
export const mostCounted = 99
