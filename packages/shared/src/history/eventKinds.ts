import type { Text } from '../language/language.ts'

/** The people whom an event notifies. */
export type Audience = 'PARTNER' | 'ASSIGNEE' | 'TEAM' | 'ASKER'

interface EventKindRow {
  /** The line in History; `{names}` come from the event's data, with money and days in the reader's form. */
  readonly text: Text
  /** The line for a negative amount: money was taken back. */
  readonly correction?: Text
  /** The line where the whole claimed amount is approved. */
  readonly whole?: Text
  readonly description: string
  readonly tells: readonly Audience[]
}

/** Everything History can hold (domain, section 2). */
export const eventKinds = {
  CREATED: {
    text: { en: 'Created the claim', sv: 'Skapade anspråket' },
    description: 'A draft was created.',
    tells: [],
  },
  UPDATED: {
    text: { en: 'Changed the claim details: {fields}', sv: 'Ändrade uppgifter om anspråket: {fields}' },
    description: 'Details of the claim changed; data.fields names them, data.before and data.after hold them.',
    tells: [],
  },
  LINE_ADDED: {
    text: { en: 'Added the line “{line}”', sv: 'Lade till raden ”{line}”' },
    description: 'A line was added.',
    tells: [],
  },
  LINE_UPDATED: {
    text: { en: 'Changed the line “{line}”: {fields}', sv: 'Ändrade raden ”{line}”: {fields}' },
    description: 'A line changed; data.fields names its fields, data.before and data.after hold them.',
    tells: [],
  },
  LINE_REMOVED: {
    text: { en: 'Removed the line “{line}”', sv: 'Tog bort raden ”{line}”' },
    description: 'A line was removed.',
    tells: [],
  },
  DOCUMENT_ATTACHED: {
    text: { en: 'Attached {document}', sv: 'Bifogade {document}' },
    description: 'A document was attached.',
    tells: [],
  },
  DOCUMENT_UPDATED: {
    text: { en: 'Changed the note or place of {document}', sv: 'Ändrade beskrivning eller koppling för {document}' },
    description: 'A document’s kind, note or line changed.',
    tells: [],
  },
  DOCUMENT_REMOVED: {
    text: { en: 'Removed {document}', sv: 'Tog bort {document}' },
    description: 'A document was removed from the claim.',
    tells: [],
  },
  COMMENTED: {
    text: { en: 'Commented', sv: 'Kommenterade' },
    description:
      'A comment; data.comment holds it, data.about the part of the claim whose reason it answers, if it answers one.',
    tells: ['PARTNER', 'ASSIGNEE'],
  },
  SUBMITTED: {
    text: { en: 'Submitted the claim for {amount}', sv: 'Skickade in anspråket på {amount}' },
    description: 'The claim was submitted and its amount reserved.',
    tells: ['TEAM'],
  },
  RECALLED: {
    text: { en: 'Recalled the claim', sv: 'Hämtade tillbaka anspråket' },
    description: 'The claim went back to editing.',
    tells: [],
  },
  RESUBMITTED: {
    text: { en: 'Answered and resubmitted for {amount}', sv: 'Svarade och skickade in igen på {amount}' },
    description: 'The request for action was answered.',
    tells: ['ASSIGNEE'],
  },
  WITHDRAWN: {
    text: { en: 'Withdrew the claim', sv: 'Återtog anspråket' },
    description: 'The claim was given up.',
    tells: ['ASSIGNEE'],
  },
  PICKED_UP: {
    text: { en: 'Picked up the claim', sv: 'Började granska anspråket' },
    description: 'A reviewer began the review.',
    tells: [],
  },
  ASSIGNED: {
    text: { en: 'Assigned the claim to {assignee}', sv: 'Tilldelade anspråket till {assignee}' },
    description: 'The claim was given to a reviewer.',
    tells: ['ASSIGNEE'],
  },
  UNASSIGNED: {
    text: { en: 'Left the claim without a reviewer', sv: 'Lämnade anspråket utan granskare' },
    description: 'The claim no longer has a reviewer.',
    tells: [],
  },
  ACTION_REQUESTED: {
    text: { en: 'Asked for action', sv: 'Begärde åtgärd' },
    description: 'The reviewer asked the partner for something.',
    tells: ['PARTNER'],
  },
  APPROVED: {
    text: { en: 'Approved {approved} of {amount}', sv: 'Godkände {approved} av {amount}' },
    whole: { en: 'Approved the whole amount, {amount}', sv: 'Godkände hela beloppet, {amount}' },
    description: 'The claim was approved in full or in part.',
    tells: ['PARTNER'],
  },
  REJECTED: {
    text: { en: 'Rejected the claim', sv: 'Avslog anspråket' },
    description: 'The claim was rejected.',
    tells: ['PARTNER'],
  },
  DISPUTED: {
    text: { en: 'Disputed the rejection', sv: 'Bestred avslaget' },
    description: 'The rejection was disputed; data.argument holds why.',
    tells: ['TEAM'],
  },
  EXPIRED: {
    text: {
      en: 'The draft expired: it was not submitted by {due}',
      sv: 'Utkastet förföll: det skickades inte in senast {due}',
    },
    description: 'The last day to submit passed.',
    tells: ['PARTNER'],
  },
  LAPSED: {
    text: { en: 'Rejected: no answer by {due}', sv: 'Avslaget: inget svar senast {due}' },
    description: 'The last day to answer passed without an answer.',
    tells: ['PARTNER'],
  },
  PUT_BACK: {
    text: {
      en: 'Put the claim back as it was submitted: the changes were never sent',
      sv: 'Återställde anspråket så som det skickades in: ändringarna skickades aldrig',
    },
    description: 'Changes made after a request for action, and not sent by the last day to answer, were undone.',
    tells: [],
  },
  DEADLINE_NEAR: {
    text: { en: '{clock}: due {due}', sv: '{clock}: senast {due}' },
    description: 'A clock has one business day left.',
    tells: ['PARTNER', 'ASSIGNEE'],
  },
  DEADLINE_MOVED: {
    text: { en: '{clock}: moved from {before} to {due}', sv: '{clock}: flyttad från {before} till {due}' },
    description: 'A change of a usage period or a calendar moved a deadline.',
    tells: ['PARTNER'],
  },
  DEADLINE_MISSED: {
    text: { en: '{clock}: late, was due {due}', sv: '{clock}: försenad, skulle ha varit klar {due}' },
    description: 'A clock was missed.',
    tells: ['PARTNER', 'ASSIGNEE', 'TEAM'],
  },
  MEMBER_ADDED: {
    text: { en: 'Added {member}', sv: 'Lade till {member}' },
    description: 'A member was added.',
    tells: [],
  },
  MEMBER_CHANGED: {
    text: { en: 'Changed {member}: {fields}', sv: 'Ändrade {member}: {fields}' },
    description:
      'A member’s name, role or limits changed; data.fields names them, data.before and data.after hold them.',
    tells: [],
  },
  MEMBER_REMOVED: {
    text: { en: 'Removed {member}', sv: 'Tog bort {member}' },
    description: 'A member was removed.',
    tells: [],
  },
  PASSWORD_CHANGED: {
    text: { en: 'Gave {member} a new password', sv: 'Gav {member} ett nytt lösenord' },
    description: 'A member has a new password: their sessions have ended, and the API keys they made are revoked.',
    tells: [],
  },
  LINK_ISSUED: {
    text: {
      en: 'Made a link for {member} to choose a password',
      sv: 'Skapade en länk där {member} kan välja lösenord',
    },
    description: 'A link was made with which a member chooses a password.',
    tells: [],
  },
  SESSIONS_ENDED: {
    text: { en: 'Signed {member} out of other browsers', sv: 'Loggade ut {member} från andra webbläsare' },
    description: 'A member ended sessions in other browsers; data.count says how many.',
    tells: [],
  },
  SECOND_FACTOR_ADDED: {
    text: { en: 'Added a second factor: {member}', sv: 'Lade till ett andra steg: {member}' },
    description: 'A member added an authenticator app or a passkey; data.factor is TOTP or PASSKEY.',
    tells: [],
  },
  SECOND_FACTOR_REMOVED: {
    text: { en: 'Removed a second factor: {member}', sv: 'Tog bort ett andra steg: {member}' },
    description: 'A member removed an authenticator app or a passkey; data.factor is TOTP or PASSKEY.',
    tells: [],
  },
  SECOND_FACTOR_RESET: {
    text: { en: 'Reset the second factor of {member}', sv: 'Återställde det andra steget för {member}' },
    description: 'An administrator removed a member’s lost second factor.',
    tells: [],
  },
  RECOVERY_CODE_USED: {
    text: { en: 'A recovery code of {member} was used', sv: 'En återställningskod för {member} användes' },
    description: 'A member signed in with a recovery code; data.count says how many are left.',
    tells: [],
  },
  RECOVERY_CODES_RENEWED: {
    text: { en: 'Made new recovery codes: {member}', sv: 'Skapade nya återställningskoder: {member}' },
    description: 'A member made new recovery codes; the old ones no longer work.',
    tells: [],
  },
  SECOND_FACTOR_REQUIRED: {
    text: { en: 'Second factor is required of: {roles}', sv: 'Ett andra steg krävs av: {roles}' },
    description: 'The roles that must have a second factor were set; data.required holds them.',
    tells: [],
  },
  PARTNER_ADDED: {
    text: { en: 'Added the partner {partner}', sv: 'Lade till partnern {partner}' },
    description: 'A partner was added.',
    tells: [],
  },
  PROGRAM_SAVED: {
    text: { en: 'Saved the program {program}', sv: 'Sparade programmet {program}' },
    description: 'A program was created or changed.',
    tells: [],
  },
  ACTIVITIES_SAVED: {
    text: { en: 'Saved the activities of {fiscalYear}', sv: 'Sparade aktiviteterna för {fiscalYear}' },
    description: 'Activities of a fiscal year were created or changed.',
    tells: [],
  },
  ENROLLED: {
    text: { en: 'Enrolled {partner} in {program}', sv: 'Anslöt {partner} till {program}' },
    description: 'A partner was enrolled in a program.',
    tells: [],
  },
  FUNDS_GRANTED: {
    text: { en: 'Granted {amount}', sv: 'Tilldelade {amount}' },
    correction: { en: 'Corrected the granted funds by {amount}', sv: 'Rättade tilldelade medel med {amount}' },
    description: 'Money was added to a fund, or taken back if data.amountMinor is negative.',
    tells: ['PARTNER'],
  },
  EXPORT_DONE: {
    text: {
      en: 'The export for {member} is ready; claims: {count}',
      sv: 'Exporten åt {member} är klar; antal anspråk: {count}',
    },
    description: 'An export was written; data.count says how many claims it has.',
    tells: ['ASKER'],
  },
  EXPORT_FAILED: {
    text: { en: 'The export for {member} could not be written', sv: 'Exporten åt {member} kunde inte skrivas' },
    description: 'An export could not be written; data.count says how many claims were.',
    tells: ['ASKER'],
  },
  KEY_CREATED: {
    text: { en: 'Made the API key {key}', sv: 'Skapade API-nyckeln {key}' },
    description: 'An API key was made.',
    tells: [],
  },
  KEY_REVOKED: {
    text: { en: 'Revoked the API key {key}', sv: 'Spärrade API-nyckeln {key}' },
    description: 'An API key was revoked.',
    tells: [],
  },
} as const satisfies Record<string, EventKindRow>

export type EventKind = keyof typeof eventKinds

/** The History line of an event with this data. */
export function eventText(kind: EventKind, { amountMinor, approvedMinor }: Readonly<Record<string, unknown>>): Text {
  const { text, correction = text, whole = text }: EventKindRow = eventKinds[kind]
  if (typeof amountMinor === 'number' && amountMinor < 0) return correction
  return amountMinor !== undefined && amountMinor === approvedMinor ? whole : text
}
