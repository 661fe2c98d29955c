import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function ReviewQueuePage() {
  return <Page title={shellWords.reviewQueue} />
}
