import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function ClaimPage() {
  return <Page title={shellWords.claim} />
}
