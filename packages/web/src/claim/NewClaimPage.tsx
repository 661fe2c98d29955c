import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function NewClaimPage() {
  return <Page title={shellWords.createClaim} />
}
