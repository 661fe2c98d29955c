/** Deciding a claim: the bar, the dialog with its reasons, what follows. */
export const decisionWords = {
  argument: { en: "The partner's argument", sv: 'Partnerns argument' },
  argumentHint: {
    en: 'You decide the dispute: approve in full or in part, reject, or ask for action.',
    sv: 'Du prövar avslaget på nytt: godkänn hela beloppet eller en del, avslå eller begär åtgärd.',
  },

  decide: { en: 'Decide', sv: 'Avgör' },
  nothingToDecide: {
    en: 'There is nothing to decide: the claim is “{status}”.',
    sv: 'Det finns inget att avgöra: anspråket har status ”{status}”.',
  },
  pickUpFirst: {
    en: 'Once you have picked it up, you can ask for action, reject or approve.',
    sv: 'När du har börjat granska kan du begära åtgärd, avslå eller godkänna.',
  },
  refusedActions: { en: '{actions}: {message}', sv: '{actions}: {message}' },
  draftKept: {
    en: '{action}: what you typed is kept here.',
    sv: '{action}: det du har skrivit finns kvar här.',
  },
  draftGoOn: { en: 'Go on', sv: 'Fortsätt' },
  draftDiscard: { en: 'Discard', sv: 'Ta bort' },
  draftDiscarded: { en: 'The text is discarded.', sv: 'Texten är borttagen.' },
  addReasonLine: { en: 'Add reason about line {number}', sv: 'Lägg till skäl om rad {number}' },
  addReasonDocument: { en: 'Add reason about {name}', sv: 'Lägg till skäl om {name}' },
  addReasonShort: { en: 'Add reason', sv: 'Lägg till skäl' },

  decision: { en: 'Decision', sv: 'Beslut' },
  dialogTitle: { en: '{action}: {number}', sv: '{action}: {number}' },
  reasons: { en: 'Reasons', sv: 'Skäl' },
  reasonNumber: { en: 'Reason {number}', sv: 'Skäl {number}' },
  reasonCode: { en: 'What is wrong', sv: 'Vad som är fel' },
  reasonChoose: { en: 'Choose…', sv: 'Välj…' },
  reasonAbout: { en: 'About', sv: 'Gäller' },
  reasonText: { en: 'Explanation to the partner', sv: 'Förklaring till partnern' },
  reasonTextHint: {
    en: 'Say what is wrong and how to put it right.',
    sv: 'Beskriv vad som är fel och hur det kan rättas till.',
  },
  reasonAdd: { en: 'Add another reason', sv: 'Lägg till ett skäl till' },
  reasonRemove: { en: 'Remove reason {number}', sv: 'Ta bort skäl {number}' },
  reasonAmount: { en: 'Deduction, {currency}', sv: 'Avdrag, {currency}' },
  reasonAmountMissing: { en: 'Enter the deduction.', sv: 'Ange avdraget.' },
  reasonAmountsOver: {
    en: 'Together the deductions are {amount} too high.',
    sv: 'Tillsammans är avdragen {amount} för höga.',
  },
  reasonAmountsUnder: {
    en: 'The deductions leave {amount} unexplained.',
    sv: 'Avdragen förklarar inte hela skillnaden: {amount} återstår.',
  },
  reasonAmountOfLine: {
    en: 'More than the line claims.',
    sv: 'Mer än raden begär.',
  },
  reasonCodeMissing: { en: 'Choose what is wrong.', sv: 'Välj vad som är fel.' },
  reasonTextMissing: { en: 'Explain the reason.', sv: 'Förklara skälet.' },
  reasonTextLong: { en: 'Shorten the reason.', sv: 'Korta skälet.' },
  reasonsPartial: {
    en: 'A lower amount needs reasons that explain all of it: deductions of {amount} in all.',
    sv: 'Ett lägre belopp kräver skäl som förklarar hela skillnaden: avdrag på tillsammans {amount}.',
  },
  reasonsNotSent: {
    en: '{count, plural, one {The reason you typed is} other {The # reasons you typed are}} not sent when the claim is approved in full.',
    sv: '{count, plural, one {Skälet du har skrivit skickas} other {De # skäl du har skrivit skickas}} inte när hela beloppet godkänns.',
  },
  groupClaim: { en: 'The claim', sv: 'Anspråket' },
  groupLines: { en: 'Lines', sv: 'Rader' },
  groupDocuments: { en: 'Documents', sv: 'Dokument' },
  groupRequirements: { en: 'Requirements', sv: 'Krav' },
  wholeClaim: { en: 'The whole claim', sv: 'Hela anspråket' },
  lineOption: { en: 'Line {number}: {name} ({amount})', sv: 'Rad {number}: {name} ({amount})' },
  lineUnnamed: { en: 'without description', sv: 'utan beskrivning' },
  documentOption: { en: '{kind}: {name}', sv: '{kind}: {name}' },
  aboutGone: { en: 'No longer in the claim: choose another', sv: 'Finns inte kvar i anspråket: välj något annat' },

  approvedAmount: { en: 'Approved amount, {currency}', sv: 'Godkänt belopp, {currency}' },
  approvedHint: { en: 'Claimed: {amount}', sv: 'Begärt: {amount}' },
  approveInFull: { en: 'Approve in full', sv: 'Godkänn hela beloppet' },
  inFull: { en: 'In full', sv: 'Hela beloppet' },
  lowered: { en: '{amount} less than claimed', sv: '{amount} mindre än begärt' },

  comment: { en: 'Message to the partner', sv: 'Meddelande till partnern' },
  commentHint: {
    en: 'Optional. Shown in History with the decision.',
    sv: 'Frivilligt. Visas i historiken tillsammans med beslutet.',
  },

  nextTitle: { en: 'What happens next', sv: 'Vad som händer sedan' },
  nextRequest: {
    en: 'It is the partner’s turn. The review time stands still until they answer.',
    sv: 'Det blir partnerns tur. Granskningstiden står stilla tills de har svarat.',
  },
  nextReject: {
    en: 'The money goes back to the fund. The partner can dispute the rejection until {day}; another reviewer decides then.',
    sv: 'Pengarna går tillbaka till medlen. Partnern kan bestrida avslaget till och med {day}; då avgör en annan granskare.',
  },
  nextRejectFinal: {
    en: 'The money goes back to the fund. A rejection after a dispute is final.',
    sv: 'Pengarna går tillbaka till medlen. Ett avslag efter ett bestridande är slutligt.',
  },
  nextApprove: {
    en: 'Finance pays {amount} by {day} ({calendar}).',
    sv: 'Ekonomiavdelningen betalar ut {amount} senast {day} ({calendar}).',
  },
  nextApproveRest: {
    en: 'The remaining {amount} goes back to the fund.',
    sv: 'Resterande {amount} går tillbaka till medlen.',
  },
  nextUnknown: { en: 'Finance pays the approved amount.', sv: 'Ekonomiavdelningen betalar ut det godkända beloppet.' },
  final: { en: 'This cannot be undone.', sv: 'Beslutet går inte att ångra.' },

  confirmRequest: { en: 'Send to the partner', sv: 'Skicka till partnern' },
  confirmApprove: { en: 'Approve {amount}', sv: 'Godkänn {amount}' },
  confirmReject: { en: 'Reject the claim', sv: 'Avslå anspråket' },
  keyRequest: { en: 'Q', sv: 'B' },
  keyReject: { en: 'R', sv: 'A' },
  keyApprove: { en: 'A', sv: 'G' },
  sendKeys: { en: 'Ctrl+Enter', sv: 'Ctrl+Enter' },
  sending: { en: 'Sending …', sv: 'Skickar …' },
  keepAndClose: { en: 'Close, keep the text', sv: 'Stäng, behåll texten' },

  meanwhileTitle: { en: 'Meanwhile the claim has changed', sv: 'Anspråket har ändrats under tiden' },
  meanwhileKept: { en: 'What you typed is kept.', sv: 'Det du har skrivit finns kvar.' },
  meanwhileGoOn: { en: 'I have seen it, go on', sv: 'Jag har sett det, fortsätt' },
  meanwhileEntry: { en: '{name}: {text}', sv: '{name}: {text}' },
  copyText: { en: 'Copy my text', sv: 'Kopiera min text' },
  copied: { en: 'Copied', sv: 'Kopierat' },
  copyFailed: { en: 'Could not copy', sv: 'Gick inte att kopiera' },

  doneRequest: { en: '{number}: sent to the partner.', sv: '{number}: skickat till partnern.' },
  doneApprove: { en: '{number} is approved.', sv: '{number} är godkänt.' },
  doneReject: { en: '{number} is rejected.', sv: '{number} är avslaget.' },
} as const satisfies Record<string, { en: string; sv: string }>
