import { Link16Regular } from '@fluentui/react-icons'
import { documentKinds } from '@samop/shared'
import { useState } from 'react'
import { problemOf } from '../change/problems.ts'
import type { ClaimMissingFragment } from '../graphql/graphql.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { useChangeClaim } from './changeClaim.ts'
import { updateDocumentDocument } from './document/updateDocument.ts'
import css from './ClaimMissing.module.css'
import { lineNamedIn } from './document/suggestion.ts'

const most = 3

export interface MissingTiesProps {
  claim: Pick<ClaimMissingFragment, 'id' | 'lines' | 'documents'>
  lineId: string
}

/** Offers to tie the documents that belong to no line to a line without an invoice, the likeliest first. */
export function MissingTies({ claim, lineId }: MissingTiesProps) {
  const text = useText()
  const change = useChangeClaim(claim.id)
  const [problem, setProblem] = useState<string>()
  const loose = claim.documents.filter(
    ({ editable, line, kind }) => editable && !line && (documentKinds[kind].backsLine || kind === 'OTHER'),
  )
  const isNamed = ({ name }: { name: string }) => lineNamedIn(name, claim.lines)?.id === lineId
  const offered = loose.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a))).slice(0, most)
  if (offered.length === 0) return null

  async function tie({ id, kind }: MissingTiesProps['claim']['documents'][number]) {
    const asInvoice = !documentKinds[kind].backsLine && { kind: 'INVOICE' as const }
    setProblem(problemOf(await change(updateDocumentDocument, { documentId: id, lineId, ...asInvoice }), text))
  }

  return (
    <Stack gap={4} justify="start" as="span">
      {offered.map((document) => (
        <Button
          key={document.id}
          size="small"
          appearance="transparent"
          icon={<Link16Regular />}
          className={css['answer'] ?? ''}
          onClick={() => void tie(document)}
        >
          {text(editWords.tieTo, { document: document.name })}
        </Button>
      ))}
      {problem && (
        <Text as="span" tone="danger" role="alert">
          {problem}
        </Text>
      )}
    </Stack>
  )
}
