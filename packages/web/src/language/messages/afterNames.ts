/** What the claim's page names at first of what follows a decision; the dialogs say the rest. */
export const afterNames = {
  acceptRejection: { en: 'Accept the rejection', sv: 'Godta avslaget' },
  acceptLower: { en: 'Accept the lower amount', sv: 'Godta det lägre beloppet' },
  copiedFrom: { en: 'Copied from', sv: 'Kopierat från' },
  copiedTo: { en: 'Copied to', sv: 'Kopierat till' },
  acceptedOn: { en: 'Accepted', sv: 'Godtaget' },
} as const satisfies Record<string, { en: string; sv: string }>
