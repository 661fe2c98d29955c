import { shellWords } from '../language/messages/shell.ts'
import { Page } from '../ui/Page.tsx'

export function ApiKeysPage() {
  return <Page title={shellWords.apiKeys} />
}
