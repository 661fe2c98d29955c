/** What happened to a claim, and the comments. */
export const historyWords = {
  title: { en: 'History', sv: 'Historik' },
  everything: { en: 'Everything', sv: 'Allt' },
  essentials: { en: 'Decisions and comments', sv: 'Beslut och kommentarer' },
  show: { en: 'Show', sv: 'Visa' },
  empty: { en: 'Nothing has happened yet', sv: 'Inget har hänt än' },
  bySystem: { en: 'Automatic', sv: 'Automatiskt' },
  count: {
    en: '{count, plural, one {# entry} other {# entries}}, newest first',
    sv: '{count, plural, one {# händelse} other {# händelser}}, nyaste först',
  },
  commentLabel: { en: 'Comment', sv: 'Kommentar' },
  commentHint: {
    en: 'Both sides see the comment. It cannot be changed.',
    sv: 'Kommentaren syns för båda parter och kan inte ändras.',
  },
  commentSend: { en: 'Comment', sv: 'Kommentera' },
  commentMissing: { en: 'Write a comment first.', sv: 'Skriv en kommentar först.' },
  changedFromTo: { en: '{field}: {before} → {after}', sv: '{field}: {before} → {after}' },
  nothing: { en: 'empty', sv: 'tomt' },
  quoted: { en: '“{value}”', sv: '”{value}”' },
  folded: {
    en: '{count, plural, one {# saving} other {# savings}} in one',
    sv: '{count, plural, one {# sparning} other {# sparningar}} i en',
  },
  commentSent: { en: 'The comment is in History.', sv: 'Kommentaren finns i historiken.' },
} as const satisfies Record<string, { en: string; sv: string }>
