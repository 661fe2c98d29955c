/** What a status means for those who wait, in a sentence or two. */
export const statusWords = {
  EDITING: {
    en: 'Draft. Nothing is reserved in the fund until it is submitted. Drafts that are not submitted in time expire.',
    sv: 'Utkast. Inget belopp reserveras förrän det skickas in. Utkast som inte skickats in i tid förfaller.',
  },
  SUBMITTED: {
    en: 'The amount is reserved. The claim waits for a reviewer.',
    sv: 'Beloppet är reserverat. Anspråket väntar på en granskare.',
  },
  UNDER_REVIEW: {
    en: 'The review is under way. By the due date the claim is approved, rejected with reasons, or sent back with a request for more.',
    sv: 'Granskningen pågår. Senast på sista dagen är det godkänt eller avslaget med skäl, eller så har en åtgärd begärts.',
  },
  ACTION_REQUIRED: {
    en: 'The reviewer needs more from you. The review time stands still until you answer. Without an answer by the last day the claim is rejected.',
    sv: 'Granskaren behöver mer från er. Granskningstiden står stilla tills ni har svarat. Utan svar senast på sista dagen avslås anspråket.',
  },
  APPROVED: {
    en: 'The approved amount is to be paid by the date above. For now payments are made outside this product.',
    sv: 'Det godkända beloppet ska betalas ut senast dagen ovan. Utbetalningar görs tills vidare utanför den här produkten.',
  },
  REJECTED: {
    en: 'The reserved amount is back in the fund. The reasons are shown below, and at the lines and documents they are about.',
    sv: 'Det reserverade beloppet har återgått till medlen. Skälen visas nedan och vid de rader och dokument de gäller.',
  },
  DISPUTED: {
    en: 'The amount is reserved again. A reviewer who took no part in the rejection decides: approved, rejected, or action required.',
    sv: 'Beloppet är reserverat igen. En annan granskare prövar avslaget: det blir godkänt eller avslaget, eller så krävs en åtgärd.',
  },
  WITHDRAWN: {
    en: 'The claim was withdrawn. Nothing is reserved for it, and it cannot be reopened.',
    sv: 'Anspråket har återtagits. Inget är reserverat för det, och det kan inte öppnas igen.',
  },
  EXPIRED: {
    en: 'It was not submitted by the last day. Nothing was reserved, and it cannot be reopened.',
    sv: 'Det skickades inte in senast sista dagen. Inget var reserverat, och det kan inte öppnas igen.',
  },
} as const satisfies Record<string, { en: string; sv: string }>

const isReserved = { en: 'The amount is reserved.', sv: 'Beloppet är reserverat.' } as const

/** The same where the vendor's people need other words: their page says elsewhere who has the claim and until when. */
export const vendorStatusWords = {
  SUBMITTED: isReserved,
  UNDER_REVIEW: isReserved,
  REJECTED: {
    en: 'The reserved amount is back in the fund.',
    sv: 'Det reserverade beloppet har återgått till medlen.',
  },
  ACTION_REQUIRED: {
    en: 'The reviewer has asked the partner for more. The review time stands still until the partner answers. Without an answer by the last day the claim is rejected.',
    sv: 'Granskaren har begärt mer från partnern. Granskningstiden står stilla tills partnern har svarat. Utan svar senast på sista dagen avslås anspråket.',
  },
} as const satisfies Partial<Record<string, { en: string; sv: string }>>

/** What is added or said instead as the claim stands. */
export const standingWords = {
  submittedTo: {
    en: 'The amount is reserved. {name} is to review the claim.',
    sv: 'Beloppet är reserverat. {name} ska granska anspråket.',
  },
  approvedInPart: {
    en: 'The approved amount is to be paid by the date above. The rest is back in the fund. For now payments are made outside this product.',
    sv: 'Det godkända beloppet ska betalas ut senast dagen ovan. Resten har återgått till medlen. Utbetalningar görs tills vidare utanför den här produkten.',
  },
  rejectionAccepted: {
    en: 'The rejection is accepted: it is not disputed, and its invoices can be claimed in another claim.',
    sv: 'Avslaget är godtaget: det bestrids inte, och dess fakturor kan tas med i ett annat anspråk.',
  },
  recallable: {
    en: 'Until someone picks it up it can be recalled.',
    sv: 'Det kan hämtas tillbaka tills en granskare börjar.',
  },
  handledBy: { en: '{name} handles it', sv: '{name} har hand om det' },
  nobodyAssigned: { en: 'Nobody is assigned yet', sv: 'Ingen är tilldelad än' },
  nobodyNow: { en: 'No reviewer has it at the moment', sv: 'Ingen granskare har det just nu' },
} as const satisfies Record<string, { en: string; sv: string }>
