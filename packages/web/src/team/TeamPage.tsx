import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function TeamPage() {
  return <Page title={shellWords.team} />
}
