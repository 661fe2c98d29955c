import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { DocumentKind } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { updateDocumentDocument } from './updateDocument.ts'
import { DocumentFields, type DocumentValues } from './DocumentFields.tsx'
import css from '../edit/Form.module.css'
import { useAutosave } from '../saving/useAutosave.ts'

export const editDocumentFragment = graphql(`
  fragment EditDocument on Document {
    id
    kind
    note
    line {
      id
    }
  }
`)

export interface EditDocumentProps {
  claimId: string
  document: FragmentType<typeof editDocumentFragment>
  lines: readonly { id: string; name: string }[]
}

/** The form of one document, under its row. It saves itself while the person types. */
export function EditDocument({ claimId, document: masked, lines }: EditDocumentProps) {
  const text = useText()
  const document = readFragment(editDocumentFragment, masked)
  const change = useChangeClaim(claimId)
  const fields = useAutosave<keyof DocumentValues>(
    `document.${document.id}`,
    claimId,
    {
      kind: { stored: document.kind },
      note: {
        stored: document.note,
        read: (typed) => (typed.trim() ? { value: typed.trim() } : { problem: text(editWords.noteMissing) }),
      },
      lineId: { stored: document.line?.id ?? '' },
    },
    ({ kind, note, lineId }) =>
      change(updateDocumentDocument, {
        documentId: document.id,
        ...(kind !== undefined && { kind: kind as DocumentKind }),
        ...(note !== undefined && { note }),
        ...(lineId !== undefined && { lineId: lineId || null }),
      }),
  )
  return (
    <div className={css['box']}>
      <DocumentFields
        values={{
          kind: fields.value('kind') as DocumentKind,
          note: fields.value('note'),
          lineId: fields.value('lineId'),
        }}
        lines={lines}
        clash={fields.clash}
        errors={{ kind: fields.error('kind'), note: fields.error('note'), lineId: fields.error('lineId') }}
        onChange={(changed) => {
          for (const [key, value] of Object.entries(changed) as [keyof DocumentValues, string][]) {
            fields.type(key, value)
            if (key !== 'note') fields.leave(key)
          }
        }}
        onLeave={fields.leave}
      />
    </div>
  )
}
