import type { EventKindRow } from './EventKindRow.ts'
import { deadline } from './deadlineShape.ts'
import { group, optional } from './shapes.ts'

/** What every action on a claim holds. */
const moved = {
  from: 'CLAIM_STATUS',
  to: 'CLAIM_STATUS',
  amount: 'MONEY',
  comment: optional('TEXT'),
  // The due day until then, the clock that runs afterwards, and how the reviewer’s clock ended.
  due: optional('DAY'),
  deadline,
  review: optional(group({ clock: 'CLOCK', inTime: 'FLAG', businessDays: 'COUNT' })),
} as const

/** What History can hold of actions on a claim, its reviewer and its clocks (domain, section 2). */
export const moveEventKinds = {
  SUBMITTED: {
    text: { en: 'Submitted the claim for {amount}', sv: 'Skickade in anspråket på {amount}' },
    description: 'The claim was submitted and its amount reserved.',
    tells: ['NEW_CLAIMS'],
    data: moved,
  },
  RECALLED: {
    text: { en: 'Recalled the claim', sv: 'Hämtade tillbaka anspråket' },
    description: 'The claim went back to editing.',
    tells: [],
    data: moved,
  },
  RESUBMITTED: {
    text: { en: 'Answered and resubmitted for {amount}', sv: 'Svarade och skickade in igen på {amount}' },
    description: 'The request for action was answered.',
    tells: ['ANSWERS'],
    data: moved,
  },
  WITHDRAWN: {
    text: { en: 'Withdrew the claim', sv: 'Återtog anspråket' },
    description: 'The claim was given up.',
    tells: ['WITHDRAWALS'],
    data: moved,
  },
  PICKED_UP: {
    text: { en: 'Picked up the claim', sv: 'Började granska anspråket' },
    description: 'A reviewer began the review.',
    tells: [],
    data: moved,
  },
  ASSIGNED: {
    text: { en: 'Assigned the claim to {assignee}', sv: 'Tilldelade {assignee} anspråket' },
    description: 'The claim was given to a reviewer.',
    tells: ['ASSIGNED'],
    data: { assignee: 'REFERENCE' },
  },
  UNASSIGNED: {
    text: { en: 'Removed the reviewer from the claim', sv: 'Tog bort granskaren från anspråket' },
    description: 'The claim no longer has a reviewer.',
    tells: [],
    data: {},
  },
  ACTION_REQUESTED: {
    text: { en: 'Asked for action', sv: 'Begärde åtgärd' },
    description: 'The reviewer asked the partner for something.',
    tells: ['REQUESTS'],
    data: moved,
  },
  APPROVED: {
    text: { en: 'Approved {approved} of {amount}', sv: 'Godkände {approved} av {amount}' },
    whole: { en: 'Approved the whole amount, {amount}', sv: 'Godkände hela beloppet, {amount}' },
    description: 'The claim was approved in full or in part.',
    tells: ['APPROVALS'],
    data: { ...moved, approved: 'MONEY' },
  },
  REJECTED: {
    text: { en: 'Rejected the claim', sv: 'Avslog anspråket' },
    description: 'The claim was rejected.',
    tells: ['REJECTIONS'],
    data: moved,
  },
  DISPUTED: {
    text: { en: 'Disputed the rejection', sv: 'Bestred avslaget' },
    description: 'The rejection was disputed; data.argument holds why.',
    tells: ['NEW_DISPUTES'],
    data: { ...moved, argument: 'TEXT' },
  },
  ACCEPTED: {
    text: { en: 'Accepted the decision', sv: 'Godtog beslutet' },
    description: 'The partner accepted a rejection, or an approval of less than was claimed.',
    tells: [],
    data: moved,
  },
  ACCEPTANCE_TAKEN_BACK: {
    text: { en: 'Did not accept the decision after all', sv: 'Godtog ändå inte beslutet' },
    description: 'The acceptance was taken back; a rejection can be disputed again until its last day.',
    tells: [],
    data: moved,
  },
  COPIED_TO: {
    // Names no copy: drafts are the partner's alone, and the vendor reads this too.
    text: { en: 'Copied to a new claim', sv: 'Kopierades till ett nytt anspråk' },
    description: 'A new draft was made out of the claim; `Claim.copies` names it to whoever may see it.',
    tells: [],
    data: moved,
  },
  EXPIRED: {
    text: {
      en: 'The draft expired: it was not submitted by {due}',
      sv: 'Utkastet förföll: det skickades inte in senast {due}',
    },
    description: 'The last day to submit passed.',
    tells: ['EXPIRIES'],
    data: { ...moved, due: 'DAY' },
  },
  LAPSED: {
    text: { en: 'Rejected: no answer by {due}', sv: 'Avslaget: inget svar senast {due}' },
    description: 'The last day to answer passed without an answer.',
    tells: ['REJECTIONS'],
    data: { ...moved, due: 'DAY' },
  },
  PUT_BACK: {
    text: {
      en: 'Put the claim back as it was submitted: the changes were never sent',
      sv: 'Återställde anspråket så som det skickades in: ändringarna skickades aldrig',
    },
    description: 'Changes made after a request for action, and not sent by the last day to answer, were undone.',
    tells: [],
    data: {},
  },
  DEADLINE_NEAR: {
    text: { en: '{clock}: due {due}', sv: '{clock}: senast {due}' },
    description: 'A clock has one business day left.',
    tells: ['OWN_DAYS', 'DISPUTE_DAYS', 'OWN_REVIEWS', 'FREE_REVIEWS', 'PAYMENT_DAYS'],
    data: { clock: 'CLOCK', due: 'DAY' },
  },
  DEADLINE_MOVED: {
    text: { en: '{clock}: moved from {before} to {due}', sv: '{clock}: flyttad från {before} till {due}' },
    description: 'A change of a usage period or a calendar moved a deadline.',
    tells: ['MOVED_DAYS'],
    data: { clock: 'CLOCK', before: 'DAY', due: 'DAY' },
  },
  DEADLINE_MISSED: {
    text: { en: '{clock}: late, was due {due}', sv: '{clock}: försenad, skulle ha varit klar {due}' },
    outside: { en: '{clock}: the last day, {due}, has passed', sv: '{clock}: sista dagen, {due}, har passerat' },
    description:
      'A clock was missed. Of the payment clock: its day has passed, and whether it was paid is not known here.',
    tells: ['OWN_REVIEWS', 'LATE_REVIEWS', 'PASSED_PAYMENT_DAYS'],
    data: { clock: 'CLOCK', due: 'DAY' },
  },
} as const satisfies Record<string, EventKindRow>
