/** The button on lists, which is there before the rest of the exports is loaded. */
export const exportButtonWords = {
  export: { en: 'Export', sv: 'Exportera' },
  transactions: { en: 'Export transactions', sv: 'Exportera transaktioner' },
  hint: {
    en: 'Writes a CSV file of everything that this list finds, all pages of it',
    sv: 'Skapar en CSV-fil med allt som listan hittar, inte bara det som visas',
  },
} as const satisfies Record<string, { en: string; sv: string }>
