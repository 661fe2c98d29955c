/** The dialog of a dispute, and the letter to who may dispute. */
export const disputeWords = {
  title: { en: 'Dispute the rejection of {number}', sv: 'Bestrid avslaget av {number}' },
  argument: { en: 'Why is the rejection wrong?', sv: 'Varför är avslaget fel?' },
  argumentHint: {
    en: 'Answer each reason. Your text stays in this browser until you send it.',
    sv: 'Bemöt varje skäl. Texten finns kvar i den här webbläsaren tills du skickar den.',
  },
  argumentMissing: { en: 'Say why the rejection is wrong.', sv: 'Beskriv varför avslaget är fel.' },
  documents: { en: 'New documents (optional)', sv: 'Nya dokument (frivilligt)' },
  filesUnderway: {
    en: 'Wait until every file is uploaded, or remove it.',
    sv: 'Vänta tills alla filer är uppladdade, eller ta bort dem.',
  },
  due: {
    en: 'If you dispute today, the decision comes by {day}.',
    sv: 'Om ni bestrider i dag kommer beslutet senast {day}.',
  },
  confirm: {
    en: 'Your argument goes to a reviewer who took no part in the rejection, and cannot be changed afterwards. {amount} of your fund is reserved again. {limit, plural, one {This claim can be disputed once only; a rejection after that is final.} other {}}',
    sv: 'Ditt argument går till en annan granskare och kan inte ändras efteråt. {amount} av era medel reserveras igen. {limit, plural, one {Anspråket kan bara bestridas en gång; ett avslag därefter är slutligt.} other {}}',
  },
  adminOnly: {
    en: 'Only an Incentives admin of your organization can dispute the rejection.',
    sv: 'Bara en administratör hos er kan bestrida avslaget.',
  },
  askSubject: { en: '{number} is rejected', sv: '{number} är avslaget' },
  askText: {
    en: 'The claim {number} is rejected. Please look at it and dispute the rejection if you find it wrong: {address}',
    sv: 'Anspråket {number} är avslaget. Titta gärna på det och bestrid avslaget om du tycker att det är fel: {address}',
  },
} as const satisfies Record<string, { en: string; sv: string }>
