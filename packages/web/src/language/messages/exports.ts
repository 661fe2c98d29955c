/** The person's exports. */
export const exportWords = {
  title: { en: 'Exports', sv: 'Exporter' },
  summary: {
    en: 'Your files. Each is deleted a week after you asked for it.',
    sv: 'Dina filer. Varje fil tas bort en vecka efter att du skapade den.',
  },
  close: { en: 'Close exports', sv: 'Stäng exporter' },
  waiting: { en: 'Waiting to be written', sv: 'Väntar på att skrivas' },
  running: {
    en: '{written, number} of {rows, plural, one {# row} other {# rows}} written',
    sv: '{written, number} av {rows, plural, one {# rad} other {# rader}} skrivna',
  },
  progress: { en: 'Progress of {name}', sv: 'Så långt har {name} kommit' },
  done: {
    en: '{rows, plural, one {# row} other {# rows}}, {size}',
    sv: '{rows, plural, one {# rad} other {# rader}}, {size}',
  },
  failed: { en: 'Not written: {why}', sv: 'Filen skrevs inte: {why}' },
  download: { en: 'Download', sv: 'Ladda ner' },
  downloadNamed: { en: 'Download {name}, asked for {at}', sv: 'Ladda ner {name}, skapad {at}' },
  askedAt: { en: 'Asked for {at}', sv: 'Skapad {at}' },
  kept: { en: 'Asked for {at}, kept until {until}', sv: 'Skapad {at}, finns kvar till {until}' },
  leave: {
    en: 'You can leave this page: the file goes on being written, and waits for you here.',
    sv: 'Du kan lämna sidan: filen skrivs färdigt ändå och väntar på dig här.',
  },
  emptyTitle: { en: 'No exports', sv: 'Inga exporter' },
  emptyText: {
    en: 'Choose Export above a list to get it as a file for a spreadsheet.',
    sv: 'Välj Exportera ovanför en lista för att få den som en fil till ett kalkylprogram.',
  },
} as const satisfies Record<string, { en: string; sv: string }>
