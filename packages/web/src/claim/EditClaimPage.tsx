import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function EditClaimPage() {
  return <Page title={shellWords.editClaim} />
}
