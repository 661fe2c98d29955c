/** The button on lists, which is there before the rest of the exports is loaded. */
export const exportButtonWords = {
  export: { en: 'Export', sv: 'Exportera' },
  hint: {
    en: 'Writes a CSV file of the claims that this list finds, all pages of it',
    sv: 'Skapar en CSV-fil med alla anspråk som listan hittar, inte bara de som visas',
  },
} as const satisfies Record<string, { en: string; sv: string }>
