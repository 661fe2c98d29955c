import { Attach16Regular, Warning16Regular } from '@fluentui/react-icons'
import { lineKinds } from '@samop/shared'
import { Fragment, type ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import css from './LineRow.module.css'
import { placeId } from '../places.ts'
import { ReasonNotes, type ReasonValue } from '../ReasonNotes.tsx'
import { SimilarInvoices, type SimilarInvoicesProps } from './SimilarInvoices.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const lineRowFragment = graphql(`
  fragment LineRow on ClaimLine {
    id
    kind
    supplier
    invoiceNumber
    invoiceDate
    description
    expenseType
    externalReference
    netAmount {
      amount
      currency
    }
    amount {
      amount
      currency
    }
    warnings {
      code
      message
    }
    ...SimilarInvoices
  }
`)

export interface LineRowProps extends Pick<SimilarInvoicesProps, 'onConfirm'> {
  line: FragmentType<typeof lineRowFragment>
  /** The line's position, from 1. It names a line that has no description yet. */
  number: number
  documents: readonly { id: string; name: string }[]
  reasons: readonly ReasonValue[]
  actions?: ReactNode
  extra?: ReactNode
}

export function LineRow({ line: masked, number, documents, reasons, actions, extra, onConfirm }: LineRowProps) {
  const text = useText()
  const format = useFormat()
  const line = readFragment(lineRowFragment, masked)
  const facts = [
    text(lineKinds[line.kind].label),
    line.supplier,
    line.invoiceNumber && text(claimWords.invoiceNumberShort, { number: line.invoiceNumber }),
    line.invoiceDate && text(claimWords.dated, { day: format.day(line.invoiceDate) }),
    line.expenseType,
    line.externalReference && text(claimWords.referenceShort, { reference: line.externalReference }),
  ].filter(Boolean)
  return (
    <li id={placeId({ kind: 'LINE', id: line.id })} tabIndex={-1} className={css['root']}>
      <Row gap={[8, 24]} align="flex-start" wrap>
        <Text as="h3" size={300} weight="semibold" className={css['what']}>
          <Text as="span" weight="regular" tone="faint" className={css['number']}>
            {text(claimWords.lineNumber, { number })}
          </Text>
          {line.description || (
            <Text as="span" weight="regular" tone="faint">
              {text(claimWords.noDescription)}
            </Text>
          )}
        </Text>
        <Row as="dl" gap={24} className={css['amounts']}>
          <div>
            <dt>{text(claimWords.amountWithoutTax)}</dt>
            <dd>
              <MoneyText money={line.netAmount} />
            </dd>
          </div>
          <div>
            <dt>{text(claimWords.claimedAmount)}</dt>
            <Text as="dd" weight="semibold">
              <MoneyText money={line.amount} />
            </Text>
          </div>
        </Row>
        {actions && (
          <Row gap={4} className={css['actions']}>
            {actions}
          </Row>
        )}
      </Row>
      <Text tone="soft">
        {facts.map((fact, index) => (
          <Fragment key={index}>
            <span className={css['fact']}>
              {fact}
              {index < facts.length - 1 && '\u00a0·'}
            </span>{' '}
          </Fragment>
        ))}
      </Text>
      {documents.length > 0 && (
        <Row as="p" gap={[2, 8]} align="center" wrap className={css['documents']}>
          <Attach16Regular aria-hidden />
          {text(claimWords.backedBy)}
          {documents.map((document) => (
            <a key={document.id} href={`#${placeId({ kind: 'DOCUMENT', id: document.id })}`}>
              {document.name}
            </a>
          ))}
        </Row>
      )}
      <SimilarInvoices line={line} {...(onConfirm && { onConfirm })} />
      {line.warnings.map(({ code, message }) => (
        <Row as="p" gap={8} key={code} className={css['warning']}>
          <Warning16Regular aria-hidden />
          {message}
        </Row>
      ))}
      <ReasonNotes reasons={reasons} kind="LINE" id={line.id} />
      {extra}
    </li>
  )
}
