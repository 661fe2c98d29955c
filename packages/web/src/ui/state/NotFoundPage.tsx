import { shellWords } from '../../language/messages/shell.ts'
import { Page } from '../Page.tsx'

export function NotFoundPage() {
  return <Page title={shellWords.notFoundTitle} notFound />
}
