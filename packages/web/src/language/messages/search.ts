/** The search over everything that a person may see. */
export const searchWords = {
  search: { en: 'Search', sv: 'Sök' },
  hint: { en: 'Claim, invoice, supplier or partner', sv: 'Anspråk, faktura, fakturautställare eller partner' },
  keys: {
    en: 'Arrow keys to choose, Enter to open, Escape to close.',
    sv: 'Välj med piltangenterna, öppna med Enter, stäng med Escape.',
  },
  close: { en: 'Close', sv: 'Stäng' },
  claims: { en: 'Claims', sv: 'Anspråk' },
  invoices: { en: 'Invoices', sv: 'Fakturor' },
  partners: { en: 'Partners', sv: 'Partner' },
  partnerClaims: { en: 'All claims of the partner', sv: 'Alla anspråk från partnern' },
  all: { en: 'Show all in the queue', sv: 'Visa alla i kön' },
  found: {
    en: '{count, plural, =0 {Nothing found. Try fewer or other words.} one {# claim found} other {# claims found}}',
    sv: '{count, plural, =0 {Inga träffar. Prova färre eller andra ord.} one {# anspråk hittades} other {# anspråk hittades}}',
  },
} as const satisfies Record<string, { en: string; sv: string }>
