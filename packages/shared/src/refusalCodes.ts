/** Every code that something is refused with: what it means, then what helps. */
export const refusalCodes = {
  // who, when, in which state
  ROLE: 'Your role does not do this. Somebody whose role does can.',
  STATUS: 'The claim’s status does not allow it. Read the claim again, and go by its availableActions.',
  STALE_VERSION: 'It has changed since you read it. Read it again, then decide anew with its version.',
  LOCKED: 'The claim is locked since it was submitted. Recall it, or wait until action is required.',
  NOT_ASKED_FOR: 'While action is required only what was asked for changes. Add documents and comments instead.',
  CLAIMING_WINDOW: 'The claiming period is not open. Do it between claimingFrom and claimingTo of the usage period.',
  ANSWER_WINDOW: 'The last day to answer has passed. Nothing helps; the claim is about to be rejected.',
  NOT_PICKED_UP: 'A reviewer has picked the claim up. Withdraw it instead of recalling it.',
  RECALL_IN_TIME:
    'The claiming period is over, so it could not be submitted again. Leave it submitted, or withdraw it.',
  DISPUTE_LEFT: 'The claim was disputed as often as the program allows. Nothing helps; the rejection is final.',
  DISPUTE_WINDOW: 'The last day to dispute has passed. Nothing helps; the rejection is final.',
  ANOTHER_REVIEWER: 'Who rejected the claim does not decide its dispute. Let another reviewer.',
  DEADLINE_PASSED: 'The last day has not passed yet. Only the system does this, by itself.',
  // what a submission needs
  TITLE: 'The claim has no title. Give it one with updateClaim.',
  ACTIVITY_DATES:
    'The activity’s days are missing or outside the usage period. Set both, the first not after the last.',
  ACTIVITY_NOT_IN_FUTURE: 'The activity is not over. Submit after its last day.',
  LINES: 'The claim has no line. Add one with addClaimLine.',
  LINES_COMPLETE:
    'A line lacks something. Give it description and amounts, and an invoice its supplier, number and date.',
  LINE_AMOUNTS: 'A line claims more than its amount without tax. Lower claimedAmount.',
  LINES_BACKED: 'A line has no document behind it. Attach an invoice or CSR with its lineId.',
  PROOF_OF_EXECUTION: 'No proof of execution. Attach a document of kind POE.',
  DOCUMENT_NOTES: 'A document has no note. Say with updateDocument what it shows.',
  SAME_INVOICE: 'The invoice of a line is claimed already. Remove the line, or correct supplier, number and date.',
  AMOUNT_POSITIVE: 'The claim asks for nothing. Claim an amount above zero.',
  AMOUNT_WITHIN_REMAINING: 'The claim asks for more than remains in the fund. Claim less.',
  // what comes along with an action
  REASONS: 'A reason is missing. Give at least one.',
  REASON_ABOUT: 'A reason is about nothing of this claim, or says nothing. Name a part of it, and say what is wrong.',
  ARGUMENT: 'The argument is missing. Say why the rejection is wrong.',
  APPROVED_AMOUNT: 'The approved amount is not above zero, or more than was claimed. Approve what lies between.',
  PARTIAL_REASON: 'Less is approved without a reason. Give one.',
  DOCUMENT_NOTE: 'The note is empty. Say what the document shows.',
  DOCUMENT_ATTACHED: 'The upload is part of a claim already. Upload the file again.',
  // how much there may be
  MOST_LINES: 'The claim has as many lines as a claim may have. Make another claim.',
  MOST_DOCUMENTS: 'The claim has as many documents as a claim may have. Remove one, or put several into one file.',
  EXTERNAL_REFERENCE_TAKEN:
    'Another claim of the partner, or another line, has this external reference. Use another, or change the one that has it: `about` names its claim.',
  MOST_DRAFTS: 'The partner has as many drafts as it may have. Submit or withdraw some first.',
  MOST_KEYS: 'The partner has as many working API keys as it may have. Revoke one first.',
  COMMENTS_A_MINUTE: 'You have written as many comments as fit in a minute. Go on in a minute.',
  // API keys
  KEY_NAME: 'The key has no name, or one that is too long. Give it another.',
  KEY_SCOPES: 'The key may do nothing. Give it at least one scope.',
  KEY_EXPIRY: 'The key’s last day is not after today. Choose a later day, or none.',
  // members
  EMAIL_TAKEN: 'A member has this address. Use another, or change that member.',
  BEYOND_OWN_LIMITS: 'The member would see programs or places that you do not. Give no more than you have.',
  ROLE_OF_OTHER_SIDE: 'The role belongs to the other side. Choose one of the member’s side.',
  LAST_INCENTIVES_ADMIN: 'The partner’s last Incentives admin stays one. Make another first.',
  LAST_PROGRAM_MANAGER: 'The vendor’s last program manager stays one. Make another first.',
  NOT_YOURSELF: 'You cannot do this to yourself. Ask somebody else who may.',
  NO_MAIL: 'This server sends no mail, and a member with a password gets a link by mail alone. Set up mail first.',
  // passwords and second factors
  TOO_MANY_ATTEMPTS: 'Too many wrong tries. Wait as long as the message says.',
  PASSWORD_WRONG: 'It is not the present password. Type it again.',
  PASSWORD_SAME: 'The new password is the present one. Choose another.',
  PASSWORD_TOO_SHORT: 'The new password is too short. Choose a longer one.',
  PASSWORD_TOO_LONG: 'The new password is too long. Choose a shorter one.',
  PASSWORD_COMMON: 'The new password is easy to guess. Choose words that do not belong together.',
  PASSWORD_PERSONAL: 'The new password is made of what is known of the person. Choose other words.',
  CODE_WRONG: 'The code is wrong or over. Type the one that the app shows now.',
  CONFIRM_WITH: 'Nothing was given to confirm with. Give a password, a code or a passkey.',
  PASSKEY_WRONG: 'The passkey’s answer does not fit. Begin anew.',
  PASSKEY_NAME: 'The passkey has no name, or one that is too long. Give it another.',
  TOO_MANY_PASSKEYS: 'The person has as many passkeys as they may have. Remove one first.',
  TOTP_EXISTS: 'The person has an authenticator app. Remove it first.',
  TOTP_NOT_STARTED: 'No app is being added, or it took too long. Begin anew with startTotp.',
  SECOND_FACTOR_NEEDED: 'The role must have a second factor, and this is the last. Add another first.',
  SECOND_FACTOR_MISSING: 'There is no second factor to do this with. Nothing has to be done.',
  // what the vendor sets up on the command line
  NOT_ENROLLED: 'The partner is not enrolled in the program. Enrol it first.',
  OTHER_CURRENCY: 'The fund has another currency. Grant in that.',
  BELOW_ZERO: 'The fund would fall below zero. Take less from it.',
  FUND_FULL: 'The fund would hold more than can be counted. Bring less into it.',
  PARTNER_NAME_TAKEN: 'Another partner has this name. Choose another.',
  PARTNER_CODE_TAKEN: 'Another partner has this code. Choose another.',
} as const satisfies Record<string, string>

export type RefusalCode = keyof typeof refusalCodes
