import type { EventKindRow } from './EventKindRow.ts'
import { claimFieldShapes } from '../claim/claimFields.ts'
import { deadline } from './deadlineShape.ts'
import { group, list, oneOf, optional, someOf } from './shapes.ts'

const details = someOf({
  title: 'TEXT',
  ...claimFieldShapes,
  location: 'TEXT',
  activity: 'LABEL',
})

const line = { line: 'REFERENCE', amount: 'MONEY', supplier: 'TEXT', invoiceNumber: 'TEXT' } as const

const lineFields = someOf({
  kind: 'LINE_KIND',
  supplier: 'TEXT',
  invoiceNumber: 'TEXT',
  invoiceDate: 'DAY',
  description: 'TEXT',
  expenseType: 'TEXT',
  externalReference: 'TEXT',
  netAmount: 'MONEY',
  amount: 'MONEY',
  anotherThan: list('TEXT'),
})

const about = optional(group({ kind: oneOf('CLAIM', 'LINE', 'DOCUMENT', 'REQUIREMENT'), id: 'ID' }))

const document = {
  document: 'REFERENCE',
  kind: optional('DOCUMENT_KIND'),
  note: 'TEXT',
  lineId: optional('ID'),
  sha256: 'TEXT',
} as const

const documentFields = someOf({ kind: 'DOCUMENT_KIND', note: 'TEXT', lineId: 'ID' })

/** What History can hold of edits and comments of a claim. */
export const editEventKinds = {
  CREATED: {
    text: { en: 'Created the claim', sv: 'Skapade anspråket' },
    description: 'A draft was created.',
    tells: [],
    data: { title: 'TEXT', number: 'TEXT', deadline },
  },
  COPIED_FROM: {
    text: { en: 'Copied from {original}', sv: 'Kopierades från {original}' },
    description: 'The draft was made out of another claim, with its lines and documents.',
    tells: [],
    data: { original: 'REFERENCE' },
  },
  UPDATED: {
    text: { en: 'Changed the claim details: {fields}', sv: 'Ändrade uppgifter om anspråket: {fields}' },
    description: 'Details of the claim changed; data.fields names them, data.before and data.after hold them.',
    tells: [],
    data: { fields: list('LABEL'), before: details, after: details },
  },
  LINE_ADDED: {
    text: { en: 'Added the line “{line}”', sv: 'Lade till raden ”{line}”' },
    description: 'A line was added.',
    tells: [],
    data: line,
  },
  LINE_UPDATED: {
    text: { en: 'Changed the line “{line}”: {fields}', sv: 'Ändrade raden ”{line}”: {fields}' },
    description: 'A line changed; data.fields names its fields, data.before and data.after hold them.',
    tells: [],
    data: { ...line, fields: list('LABEL'), before: lineFields, after: lineFields },
  },
  LINE_REMOVED: {
    text: { en: 'Removed the line “{line}”', sv: 'Tog bort raden ”{line}”' },
    description: 'A line was removed.',
    tells: [],
    data: line,
  },
  DOCUMENT_ATTACHED: {
    text: { en: 'Attached {document}', sv: 'Bifogade {document}' },
    description: 'A document was attached.',
    tells: [],
    data: document,
  },
  DOCUMENT_UPDATED: {
    text: { en: 'Changed the note or place of {document}', sv: 'Ändrade beskrivning eller koppling för {document}' },
    description: 'A document’s kind, note or line changed.',
    tells: [],
    data: { ...document, before: documentFields },
  },
  DOCUMENT_REMOVED: {
    text: { en: 'Removed {document}', sv: 'Tog bort {document}' },
    description: 'A document was removed from the claim.',
    tells: [],
    data: document,
  },
  COMMENTED: {
    text: { en: 'Commented', sv: 'Kommenterade' },
    description:
      'A comment; data.comment holds it, data.about the part of the claim whose reason it answers, if it answers one.',
    tells: ['COMMENTS'],
    data: { comment: 'TEXT', about },
  },
} as const satisfies Record<string, EventKindRow>
