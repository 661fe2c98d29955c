/** The history of administration: who did what to people, keys, partners, programs and funds. */
export const administrationWords = {
  summary: {
    en: 'Who invited, changed and removed whom, and what was done to keys, programs and funds.',
    sv: 'Vem som bjöd in, ändrade och tog bort vem, och vad som gjordes med nycklar, program och medel.',
  },
  kind: { en: 'About', sv: 'Gäller' },
  everything: { en: 'Everything', sv: 'Allt' },
  people: { en: 'People', sv: 'Personer' },
  keys: { en: 'API keys', sv: 'API-nycklar' },
  partners: { en: 'Partners and programs', sv: 'Partner och program' },
  exports: { en: 'Exports', sv: 'Exporter' },
  funds: { en: 'Funds', sv: 'Medel' },
  person: { en: 'Person', sv: 'Person' },
  personHint: { en: 'Who did it, or to whom', sv: 'Vem som gjorde det, eller vem det gällde' },
  when: { en: 'When', sv: 'När' },
  what: { en: 'What', sv: 'Vad' },
  who: { en: 'By', sv: 'Av' },
  emptyTitle: { en: 'Nothing matches', sv: 'Inga träffar' },
  emptyText: { en: 'Choose another kind, or try fewer words.', sv: 'Välj en annan typ, eller prova färre ord.' },
} as const satisfies Record<string, { en: string; sv: string }>
