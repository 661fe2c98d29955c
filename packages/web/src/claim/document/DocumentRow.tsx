import { ArrowDownload20Regular } from '@fluentui/react-icons'
import { contentTypes, documentKinds, isKeyOf } from '@samop/shared'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { DocumentIcon } from './DocumentIcon.tsx'
import css from './DocumentRow.module.css'
import { placeId } from '../places.ts'
import { ReasonNotes, type ReasonValue } from '../ReasonNotes.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const documentRowFragment = graphql(`
  fragment DocumentRow on Document {
    id
    kind
    name
    note
    bytes
    contentType
    url
    uploadedAt
    uploadedBy {
      id
      name
    }
  }
`)

export interface DocumentRowProps {
  document: FragmentType<typeof documentRowFragment>
  /** The line that the document backs. */
  line: { id: string; description: string; supplier: string } | undefined
  reasons: readonly ReasonValue[]
  actions?: ReactNode
  extra?: ReactNode
}

export function DocumentRow({ document: masked, line, reasons, actions, extra }: DocumentRowProps) {
  const text = useText()
  const format = useFormat()
  const document = readFragment(documentRowFragment, masked)
  const facts = [
    isKeyOf(contentTypes, document.contentType) ? contentTypes[document.contentType].name : document.contentType,
    format.bytes(document.bytes),
    text(claimWords.uploadedBy, { name: document.uploadedBy.name, moment: format.moment(document.uploadedAt) }),
  ]
  return (
    <li id={placeId({ kind: 'DOCUMENT', id: document.id })} tabIndex={-1} className={css['root']}>
      <Row gap={12} align="flex-start" className={css['row']}>
        <DocumentIcon contentType={document.contentType} />
        <div className={css['what']}>
          <h3 className={css['title']}>
            <a href={document.url} download={document.name}>
              {document.name}
            </a>
            <Text as="span" weight="regular" tone="soft">
              {text(documentKinds[document.kind].label)}
            </Text>
          </h3>
          <p className={document.note ? css['note'] : css['missing']}>{document.note || text(claimWords.noNote)}</p>
          <Text size={200} tone="soft" className={css['facts']}>
            {facts.join(' · ')}
            {line && (
              <>
                {' · '}
                <a href={`#${placeId({ kind: 'LINE', id: line.id })}`}>
                  {text(claimWords.tiedTo, { line: line.description || line.supplier || text(claimWords.line) })}
                </a>
              </>
            )}
          </Text>
        </div>
        <Row gap={4} className={css['actions']}>
          {actions}
          <a
            href={document.url}
            download={document.name}
            className={css['download']}
            aria-label={text(claimWords.download, { name: document.name })}
          >
            <ArrowDownload20Regular aria-hidden />
          </a>
        </Row>
      </Row>
      <ReasonNotes reasons={reasons} kind="DOCUMENT" id={document.id} />
      {extra}
    </li>
  )
}
