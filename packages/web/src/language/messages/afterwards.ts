/** After a decision: copying, accepting, and what to choose when. */
export const afterWords = {
  choose: { en: 'Which way to go on?', sv: 'Hur vill ni gå vidare?' },
  whenDispute: {
    en: 'If the claim was right as it stands: another reviewer decides on the same lines, documents and amounts, and on what you add.',
    sv: 'Om anspråket var rätt som det är: en annan granskare prövar samma rader, dokument och belopp, och det ni lägger till.',
  },
  whenCopy: {
    en: 'If something in it was wrong, such as a number, a date or a missing document: correct the copy and submit it as a new claim.',
    sv: 'Om något i det var fel, till exempel ett nummer, ett datum eller ett dokument som saknas: rätta kopian och skicka in den som ett nytt anspråk.',
  },
  whenAccept: {
    en: 'If you agree. The claim then leaves the list of what there is to do.',
    sv: 'Om ni håller med. Anspråket försvinner då från listan över det som ska åtgärdas.',
  },
  acceptTitle: { en: 'Accept the rejection of {number}?', sv: 'Godta avslaget av {number}?' },
  acceptText: {
    en: 'Nothing waits for you any more, the claim is not disputed, and its invoices can be claimed in another claim. Until {day} you can take this back.',
    sv: 'Inget väntar längre på er, anspråket bestrids inte, och dess fakturor kan tas med i ett annat anspråk. Till och med {day} kan ni ångra er.',
  },
  acceptLowerTitle: { en: 'Accept the lower amount of {number}?', sv: 'Godta det lägre beloppet för {number}?' },
  acceptLowerText: {
    en: 'History says that you agree with the lower amount. The payment goes on as before, and you can take this back.',
    sv: 'Historiken visar att ni håller med om det lägre beloppet. Utbetalningen påverkas inte, och ni kan ångra er.',
  },
  accept: { en: 'Accept', sv: 'Godta' },
  accepted: { en: 'The decision on {number} is accepted.', sv: 'Beslutet om {number} är godtaget.' },
  takeBackTitle: { en: 'Not accept the decision on {number} after all?', sv: 'Ändå inte godta beslutet om {number}?' },
  takeBackText: {
    en: 'A rejection can then be disputed until its last day, and holds its invoices again.',
    sv: 'Ett avslag kan då bestridas till och med sista dagen, och dess fakturor är upptagna igen.',
  },
  takenBack: { en: 'The decision on {number} is not accepted.', sv: 'Beslutet om {number} är inte godtaget.' },
  copyTitle: { en: 'Copy {number} to a new claim?', sv: 'Kopiera {number} till ett nytt anspråk?' },
  copyText: {
    en: 'A draft is made with the same details, {lines, plural, one {# line} other {# lines}} and {documents, plural, one {# document} other {# documents}}. Correct it, then submit it. Nothing is reserved until then.',
    sv: 'Ett utkast skapas med samma uppgifter, {lines, plural, one {# rad} other {# rader}} och {documents, plural, one {# dokument} other {# dokument}}. Rätta det och skicka sedan in det. Inget belopp reserveras förrän dess.',
  },
  copyAccepts: {
    en: 'The rejection of {number} counts as accepted, so that its invoices can be claimed again. You can take that back until the copy is submitted, at the latest on {day}.',
    sv: 'Avslaget av {number} räknas som godtaget, så att dess fakturor kan tas med igen. Det kan ni ångra tills kopian är inskickad, senast {day}.',
  },
  copy: { en: 'Copy', sv: 'Kopiera' },
  copied: {
    en: '{number} is copied: this is the new draft.',
    sv: '{number} är kopierat: det här är det nya utkastet.',
  },
} as const satisfies Record<string, { en: string; sv: string }>
