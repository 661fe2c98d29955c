import { Document20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { EmptyState } from '../../ui/state/EmptyState.tsx'
import { Surface } from '../../ui/Surface.tsx'
import css from './ClaimDocuments.module.css'
import { DocumentRow } from './DocumentRow.tsx'

export const claimDocumentsFragment = graphql(`
  fragment ClaimDocuments on Claim {
    id
    documents {
      id
      line {
        id
      }
      ...DocumentRow
    }
    lines {
      id
      description
      supplier
    }
    reasons {
      code
      text
      amount {
        amount
        currency
      }
      about {
        kind
        id
      }
    }
  }
`)

export interface ClaimDocumentsProps {
  claim: FragmentType<typeof claimDocumentsFragment>
  actions?: ReactNode
  /** The buttons of one document. */
  documentActions?: (documentId: string) => ReactNode
  /** More content under one document, such as a form or a decision. */
  documentExtra?: (documentId: string) => ReactNode
  /** Content under the last document, where documents are added. */
  children?: ReactNode
}

/** Lists the documents, each with its kind, note and line, a download link and the current reasons about it. */
export function ClaimDocuments(props: ClaimDocumentsProps) {
  const { claim: masked, actions, documentActions, documentExtra, children } = props
  const text = useText()
  const claim = readFragment(claimDocumentsFragment, masked)
  return (
    <Surface id="documents" title={text(claimWords.documents)} actions={actions} flush>
      {claim.documents.length === 0 && !children && (
        <EmptyState icon={<Document20Regular />} title={text(claimWords.noDocuments)}>
          {text(claimWords.noDocumentsText)}
        </EmptyState>
      )}
      <ul className={css['list']}>
        {claim.documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            line={claim.lines.find(({ id }) => id === document.line?.id)}
            reasons={claim.reasons}
            actions={documentActions?.(document.id)}
            extra={documentExtra?.(document.id)}
          />
        ))}
      </ul>
      {children}
    </Surface>
  )
}
