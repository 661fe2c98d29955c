import { eventText, type Language, reasonCodes, roles, type Text } from '@samop/shared'
import { commentOf } from '../../history/commentOf.ts'
import type { EventRow } from '../../history/eventRows.ts'
import type { Column } from './ExportedList.ts'
import { momentIn } from './moments.ts'

const samop: Text = { en: 'Automatically', sv: 'Automatiskt' }

const reasonsOf = ({ reasons }: EventRow, language: Language) =>
  reasons.map(({ code, text }) => [reasonCodes[code].label[language], text].filter(Boolean).join(': ')).join('\n')

/** History as a list reads like History on a page: when, who, what. */
export const exportedEvents: readonly Column<EventRow>[] = [
  { heading: { en: 'When (UTC)', sv: 'När (UTC)' }, cell: ({ at }) => momentIn(at) },
  {
    heading: { en: 'Who', sv: 'Vem' },
    cell: ({ actor }, language) => (actor.kind === 'SYSTEM' ? samop[language] : actor.name),
  },
  {
    heading: { en: 'Role', sv: 'Roll' },
    cell: ({ actor }, language) => actor.role && roles[actor.role].label[language],
  },
  { heading: { en: 'What', sv: 'Vad' }, cell: (event, language) => eventText(event, language) },
  { heading: { en: 'Comment', sv: 'Kommentar' }, cell: commentOf },
  { heading: { en: 'Reasons', sv: 'Skäl' }, cell: reasonsOf },
]
