/** What a status means for those who wait, in a sentence or two. */
export const statusWords = {
  EDITING: {
    en: 'A draft: nothing is reserved in the fund until it is submitted. It expires after the last day to submit.',
    sv: 'Ett utkast: inget reserveras av medlen förrän det skickas in. Det förfaller efter sista dagen att skicka in.',
  },
  SUBMITTED: {
    en: 'The amount is reserved. The claim waits for a reviewer.',
    sv: 'Beloppet är reserverat. Anspråket väntar på en granskare.',
  },
  UNDER_REVIEW: {
    en: 'The review is under way. By the due date it is approved, rejected with reasons, or action is asked for.',
    sv: 'Granskningen pågår. Senast sista dagen godkänns det, avslås med skäl, eller så begärs åtgärd.',
  },
  ACTION_REQUIRED: {
    en: 'The reviewer asks for something; the review clock waits meanwhile. Without an answer by the last day the claim is rejected.',
    sv: 'Granskaren ber om något; granskningens klocka väntar under tiden. Utan svar senast sista dagen avslås anspråket.',
  },
  APPROVED: {
    en: 'The approved amount is to be paid by the date above; what was not approved is back in the fund. For now payments are made outside this product.',
    sv: 'Det godkända beloppet ska betalas ut senast dagen ovan; det som inte godkändes har återgått till medlen. Utbetalningar görs tills vidare utanför den här produkten.',
  },
  REJECTED: {
    en: 'What was reserved is back in the fund. The reasons stand below, and at the lines and documents they are about.',
    sv: 'Det reserverade har återgått till medlen. Skälen står nedan, och vid de rader och dokument de gäller.',
  },
  DISPUTED: {
    en: 'The amount is reserved again. A reviewer who took no part in the rejection decides: approved, rejected, or action required.',
    sv: 'Beloppet är reserverat igen. En granskare som inte deltog i avslaget avgör: godkänt, avslaget eller åtgärd krävs.',
  },
  WITHDRAWN: {
    en: 'Given up by the partner. What was reserved is back in the fund, and the claim cannot be reopened.',
    sv: 'Partnern har tagit tillbaka anspråket. Det reserverade har återgått till medlen, och anspråket kan inte öppnas igen.',
  },
  EXPIRED: {
    en: 'It was not submitted by the last day. Nothing was reserved, and it cannot be reopened.',
    sv: 'Det skickades inte in senast sista dagen. Inget var reserverat, och det kan inte öppnas igen.',
  },
} as const satisfies Record<string, { en: string; sv: string }>

/** What is added or said instead as the claim stands. */
export const standingWords = {
  submittedTo: {
    en: 'The amount is reserved. {name} is to review the claim.',
    sv: 'Beloppet är reserverat. {name} ska granska anspråket.',
  },
  recallable: {
    en: 'Until someone picks it up it can be recalled.',
    sv: 'Tills någon tar sig an det kan det återkallas.',
  },
  handledBy: { en: '{name} handles it', sv: '{name} har hand om det' },
  nobodyAssigned: { en: 'Nobody is assigned yet', sv: 'Ingen är tilldelad än' },
  nobodyNow: { en: 'No reviewer has it at the moment', sv: 'Ingen granskare har det just nu' },
} as const satisfies Record<string, { en: string; sv: string }>
