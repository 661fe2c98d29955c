import { DocumentTable20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { useText } from '../../language/useText.ts'
import { EmptyState } from '../../ui/state/EmptyState.tsx'
import { Surface } from '../../ui/Surface.tsx'
import type { ChangeResult } from '../../change/sendChange.ts'
import css from './ClaimLines.module.css'
import { LineRow } from './LineRow.tsx'
import { Row } from '../../ui/layout/Row.tsx'

export const claimLinesFragment = graphql(`
  fragment ClaimLines on Claim {
    id
    amount {
      amount
      currency
    }
    lines {
      id
      ...LineRow
    }
    documents {
      id
      name
      line {
        id
      }
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

export interface ClaimLinesProps {
  claim: FragmentType<typeof claimLinesFragment>
  /** Buttons beside the heading. */
  actions?: ReactNode
  /** The buttons of one line. */
  lineActions?: (lineId: string) => ReactNode
  /** More content under one line, such as a form or a decision. */
  lineExtra?: (lineId: string) => ReactNode
  /** Confirms that a line’s invoice is not one of these similar ones, given by their marks. */
  confirmInvoices?: (lineId: string, marks: readonly string[]) => Promise<ChangeResult>
  /** Content under the last line and above the total. */
  children?: ReactNode
}

/** Lists the lines with their amounts, the documents that back them and the current reasons about them. */
export function ClaimLines({
  claim: masked,
  actions,
  lineActions,
  lineExtra,
  confirmInvoices,
  children,
}: ClaimLinesProps) {
  const text = useText()
  const claim = readFragment(claimLinesFragment, masked)
  return (
    <Surface id="lines" title={text(claimWords.lines)} actions={actions} flush>
      {claim.lines.length === 0 && !children && (
        <EmptyState icon={<DocumentTable20Regular />} title={text(claimWords.noLines)}>
          {text(claimWords.noLinesText)}
        </EmptyState>
      )}
      <ol className={css['list']}>
        {claim.lines.map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            number={index + 1}
            documents={claim.documents.filter(({ line: backed }) => backed?.id === line.id)}
            reasons={claim.reasons}
            actions={lineActions?.(line.id)}
            extra={lineExtra?.(line.id)}
            {...(confirmInvoices && { onConfirm: (marks) => confirmInvoices(line.id, marks) })}
          />
        ))}
      </ol>
      {children}
      {claim.lines.length > 0 && (
        <Row as="p" gap={16} justify="space-between" className={css['total']}>
          {text(claimWords.total)} <MoneyText money={claim.amount} />
        </Row>
      )}
    </Surface>
  )
}
