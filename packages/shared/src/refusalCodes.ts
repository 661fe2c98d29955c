import { lifeCodes } from './process/lives.ts'

/** Every code that something is refused with: what it means, then what helps. */
export const refusalCodes = {
  // who, when, in which state
  ROLE: 'Your role may not do this. Ask somebody whose role may.',
  STATUS: 'The status of the claim or key does not allow it. Read it again, and go by its availableActions.',
  STALE_VERSION: 'The object has changed since you read it. Read it again, then decide with the new version.',
  LOCKED: 'The claim was submitted and is locked. Recall it, or wait until action is required.',
  NOT_ASKED_FOR:
    'While action is required, you can change only what was asked for, and what that has left incomplete. Add documents and comments instead.',
  CLAIMING_WINDOW: 'The claiming period is not open. Act between claimingFrom and claimingTo of the usage period.',
  ANSWER_WINDOW: 'The last day to answer has passed. Nothing helps; the claim is about to be rejected.',
  NOT_PICKED_UP: 'A reviewer has picked the claim up. Withdraw it instead of recalling it.',
  RECALL_IN_TIME:
    'The claiming period is over, so it could not be submitted again. Leave it submitted, or withdraw it.',
  DISPUTE_LEFT: 'The claim was disputed as often as the program allows. Nothing helps; the rejection is final.',
  DISPUTE_WINDOW: 'The last day to dispute has passed. Nothing helps; the rejection is final.',
  ANOTHER_REVIEWER: 'The reviewer who rejected the claim may not decide its dispute. Let another reviewer decide it.',
  NOT_ACCEPTED: 'The partner has accepted the decision. Take that back with takeBackAcceptance first.',
  ACCEPTABLE:
    'There is nothing to accept: the rejection can no longer be disputed, or all of the amount is approved. Nothing helps, and nothing waits.',
  IS_ACCEPTED: 'The decision is not accepted, so nothing can be taken back. Read the claim again.',
  ACCEPTED_WINDOW: 'The last day to dispute has passed. Nothing helps; the rejection stays accepted.',
  COPY_IN_TIME: 'The claiming period is over, so a copy could not be submitted. Create a claim in the next period.',
  PUT_OFF_UNTIL: 'The day is not after today, or is after the claim’s last day. Choose one between.',
  NOTHING_TO_PUT_OFF: 'The claim does not wait for the caller. Read the list again.',
  DEADLINE_PASSED: 'The last day has not passed yet. Only the system takes this action.',
  // what a submission needs
  TITLE: 'The claim has no title. Give it one with updateClaim.',
  ACTIVITY_DATES:
    'The activity’s days are missing or outside the usage period. Set both, the first not after the last.',
  ACTIVITY_NOT_IN_FUTURE: 'The activity is not over. Submit after its last day.',
  LINES: 'The claim has no line. Add one with addClaimLine.',
  LINES_COMPLETE:
    'A line lacks something. Give it description and amounts, and an invoice its supplier, number and date.',
  LINE_AMOUNTS: 'A line claims more than it cost without tax. Lower its amount, or correct its netAmount.',
  INVOICE_NOT_IN_FUTURE: 'A line’s invoice is dated after today. Correct its invoiceDate.',
  LINES_BACKED: 'A line has no document behind it. Attach an invoice or CSR with its lineId.',
  PROOF_OF_EXECUTION: 'No proof of execution. Attach a document of kind POE.',
  DOCUMENT_NOTES: 'A document has no note. Say with updateDocument what it shows.',
  SIMILAR_INVOICE:
    'The invoice of a line has perhaps been claimed already. Read the line’s similarInvoices, and confirm with confirmAnotherInvoice that it is another one.',
  SAME_INVOICE:
    'The invoice of a line has been claimed already. Remove the line, or correct supplier, number and date.',
  AMOUNT_POSITIVE: 'The claim asks for nothing. Claim an amount above zero.',
  AMOUNT_WITHIN_REMAINING: 'The claim asks for more than remains in the fund. Claim less.',
  // the input of an action
  REASONS: 'A reason is missing. Give at least one.',
  REASON_CODE: 'A reason has a code that only the system gives, such as NO_ANSWER. Choose another.',
  REASON_ABOUT: 'A reason is about nothing of this claim. Name the claim, or a line, document or requirement of it.',
  REASON_TEXT: 'A reason says nothing. Say in its text what is wrong.',
  REASON_AMOUNTS:
    'The amounts of the reasons do not add up to the difference, or take more off a line than it claims. Give each reason an amount.',
  ARGUMENT: 'The argument is missing. Say why the rejection is wrong.',
  APPROVED_AMOUNT: 'The approved amount is not above zero, or is more than was claimed. Approve an amount between.',
  PARTIAL_REASON: 'You approve less than was claimed without a reason. Give one.',
  DOCUMENT_NOTE: 'The note is empty. Say what the document shows.',
  DOCUMENT_ATTACHED: 'The upload belongs to a claim already. Upload the file again.',
  // how much there may be
  MOST_LINES: 'The claim has as many lines as a claim may have. Make another claim.',
  MOST_DOCUMENTS: 'The claim has as many documents as a claim may have. Remove one, or put several into one file.',
  EXTERNAL_REFERENCE_TAKEN:
    'Another claim of the partner, or another line, has this external reference. Use another, or change the one that has it: `about` names its claim.',
  MOST_DRAFTS: 'The partner has as many drafts as it may have. Submit or withdraw some first.',
  MOST_KEYS: 'The partner has as many working API keys as it may have. Revoke one first.',
  MOST_EXPORTS:
    'You have as many exports being written, or kept, as one may have. Wait until one is done, or deleted after its week.',
  COMMENTS_A_MINUTE: 'You have written as many comments as are allowed in a minute. Wait a minute.',
  NEEDS_YOU: 'The news asks the person to act, so it is always told. Nothing helps; other news can be turned off.',
  // members
  EMAIL_TAKEN: 'Another member has this e-mail address. Use another, or change that member.',
  BEYOND_OWN_LIMITS: 'The member would see programs or locations that you do not see. Grant no more than you have.',
  ROLE_OF_OTHER_SIDE: 'The role belongs to the other side. Choose one of the member’s side.',
  LAST_INCENTIVES_ADMIN: 'The member is the partner’s last Incentives admin. Give another member the role first.',
  LAST_PROGRAM_MANAGER: 'The member is the vendor’s last program manager. Give another member the role first.',
  NOT_YOURSELF: 'You cannot do this to yourself. Ask somebody else whose role may.',
  NO_MAIL: 'This server sends no mail, and a member with a password gets a link only by mail. Set up mail first.',
  // passwords and second factors
  TOO_MANY_ATTEMPTS: 'There were too many wrong attempts. Wait as long as the message says.',
  PASSWORD_WRONG: 'The text is not the present password. Type it again.',
  PASSWORD_SAME: 'The new password is the present one. Choose another.',
  PASSWORD_TOO_SHORT: 'The new password is too short. Choose a longer one.',
  PASSWORD_TOO_LONG: 'The new password is too long. Choose a shorter one.',
  PASSWORD_COMMON: 'The new password is easy to guess. Choose words that do not belong together.',
  PASSWORD_PERSONAL: 'The new password is built on the person’s name, address or organization. Choose other words.',
  CODE_WRONG: 'The code is wrong or has expired. Type the one that the app shows now.',
  CONFIRM_WITH: 'The confirmation is missing. Give a password, a code or a passkey.',
  PASSKEY_WRONG: 'The passkey’s answer does not match. Start again.',
  PASSKEY_NAME: 'The passkey has no name, or one that is too long. Give it another.',
  MOST_PASSKEYS: 'The person has as many passkeys as they may have. Remove one first.',
  TOTP_EXISTS: 'The person has an authenticator app. Remove it first.',
  TOTP_NOT_STARTED: 'No app is being added, or adding it took too long. Start again with startTotp.',
  LAST_SECOND_FACTOR: 'The role requires a second factor, and this is the last. Add another first.',
  SECOND_FACTOR_MISSING: 'The person has no second factor that this could change. Nothing has to be done.',
  // what the vendor sets up on the command line
  NOT_ENROLLED: 'The partner is not enrolled in the program. Enrol it first.',
  OTHER_CURRENCY: 'The fund has another currency. Grant in the fund’s currency.',
  BELOW_ZERO: 'The fund would fall below zero. Take less out of it.',
  FUND_FULL: 'The fund would hold more than can be counted. Put less into it.',
  PARTNER_NAME_TAKEN: 'Another partner has this name. Choose another.',
  PARTNER_CODE_TAKEN: 'Another partner has this code. Choose another.',
  ...lifeCodes,
} as const satisfies Record<string, string>

export type RefusalCode = keyof typeof refusalCodes
