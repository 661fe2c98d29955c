import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function NotificationsPage() {
  return <Page title={shellWords.notifications} />
}
