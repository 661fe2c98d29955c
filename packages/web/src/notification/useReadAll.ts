import { noteProblem } from '../change/noteProblem.ts'
import { useChange } from '../change/useChange.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { notify } from '../ui/notices.ts'
import { notificationsDocument, readNotificationsDocument } from './notificationDocuments.ts'

/** Marks every notification up to the newest shown one as read. */
export function useReadAll(newest: string | undefined): { readAll: () => void; busy: boolean } {
  const { busy, send } = useChange(readNotificationsDocument, { refetchQueries: [notificationsDocument] })
  const run = async (upTo: string) => {
    const result = await send({ cursor: upTo })
    if (result.kind === 'done') notify({ text: notificationWords.allRead })
    else noteProblem(result)
  }
  return {
    busy,
    readAll: () => {
      if (newest) void run(newest)
    },
  }
}
