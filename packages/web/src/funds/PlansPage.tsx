import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function PlansPage() {
  return <Page title={shellWords.plansManagement} />
}
