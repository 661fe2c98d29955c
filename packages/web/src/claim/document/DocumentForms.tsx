import { documentKinds } from '@samop/shared'
import { useEffect, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useLocation } from '../../router/HistoryRouter.tsx'
import { useChangeClaim } from '../changeClaim.ts'
import { ClaimDocuments } from './ClaimDocuments.tsx'
import { removeDocumentDocument } from '../claimMutations.ts'
import { EditDocument } from './EditDocument.tsx'
import { lineNames } from '../lineNames.ts'
import { NewDocuments } from './NewDocuments.tsx'
import { PartButtons } from '../edit/PartButtons.tsx'
import { placeId } from '../places.ts'
import { keepsTexts } from '../saving/useAutosave.ts'

export const documentFormsFragment = graphql(`
  fragment DocumentForms on Claim {
    id
    documentsAddable
    ...ClaimDocuments
    lines {
      id
      description
      supplier
      invoiceNumber
    }
    documents {
      id
      editable
      name
      kind
      sha256
      line {
        id
      }
      ...EditDocument
    }
  }
`)

/** Lists the documents for editing: each row opens its form, and new documents can be added. */
export function DocumentForms({ claim: masked }: { claim: FragmentType<typeof documentFormsFragment> }) {
  const text = useText()
  const { hash, key } = useLocation()
  const claim = readFragment(documentFormsFragment, masked)
  const change = useChangeClaim(claim.id)
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(claim.documents.filter(({ id }) => keepsTexts(`document.${id}`)).map(({ id }) => id)),
  )
  const toggle = (id: string, next: boolean) =>
    setOpen((was) => new Set(next ? [...was, id] : [...was].filter((each) => each !== id)))
  const asked = claim.documents.find(({ id, editable }) => editable && hash === `#${placeId({ kind: 'DOCUMENT', id })}`)
  const askedId = asked?.id
  useEffect(() => {
    if (askedId) toggle(askedId, true)
  }, [askedId, key])
  const lines = lineNames(claim.lines, text)
  const backed = claim.lines.map((line, index) => ({
    ...line,
    name: lines[index]!.name,
    backed: claim.documents.some((document) => document.line?.id === line.id && documentKinds[document.kind].backsLine),
  }))
  const found = (id: string) => claim.documents.find((each) => each.id === id)

  return (
    <ClaimDocuments
      claim={claim}
      documentActions={(id) => {
        const document = found(id)
        return (
          document && (
            <PartButtons
              name={document.name}
              editable={document.editable}
              open={open.has(id)}
              onToggle={() => toggle(id, !open.has(id))}
              remove={() => change(removeDocumentDocument, { documentId: id }, { reapply: true })}
              removeTitle={editWords.documentRemoveTitle}
              removeText={editWords.documentRemoveText}
              onRemoved={() => globalThis.document.getElementById('add-documents')?.querySelector('button')?.focus()}
            />
          )
        )
      }}
      documentExtra={(id) => {
        const document = found(id)
        return (
          document?.editable && open.has(id) && <EditDocument claimId={claim.id} document={document} lines={lines} />
        )
      }}
    >
      {claim.documentsAddable && <NewDocuments claimId={claim.id} lines={backed} documents={claim.documents} />}
    </ClaimDocuments>
  )
}
