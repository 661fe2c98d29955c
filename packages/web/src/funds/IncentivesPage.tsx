import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function IncentivesPage() {
  return <Page title={shellWords.incentives} />
}
