import { useMutation } from '@apollo/client/react'
import { notificationWords } from '../language/messages/notification.ts'
import { notify } from '../ui/notices.ts'
import { notificationsDocument, readNotificationsDocument } from './notificationDocuments.ts'

/** Marks every notification up to the newest shown one as read. */
export function useReadAll(newest: string | undefined): { readAll: () => void; busy: boolean } {
  const [mutate, { loading }] = useMutation(readNotificationsDocument, { refetchQueries: [notificationsDocument] })
  const run = async (upTo: string) => {
    const { data } = await mutate({ variables: { input: { cursor: upTo } } })
    const refusal = data?.readNotifications.userErrors[0]
    if (refusal) throw new Error(refusal.message)
    notify({ text: notificationWords.allRead })
  }
  return {
    busy: loading,
    readAll: () => {
      if (newest) run(newest).catch(() => notify({ text: notificationWords.failed, intent: 'error' }))
    },
  }
}
