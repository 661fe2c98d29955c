import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function CoopManagementPage() {
  return <Page title={shellWords.coopManagement} />
}
