import { graphql } from '../graphql/gql.ts'

export const notificationSettingsDocument = graphql(`
  query NotificationSettings {
    notificationSettings {
      news
      group
      tells
      needsYou
    }
  }
`)

export const chooseNotificationsDocument = graphql(`
  mutation ChooseNotifications($input: ChooseNotificationsInput!) {
    chooseNotifications(input: $input) {
      settings {
        news
        group
        tells
        needsYou
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
