import type { Side } from '../access/roles.ts'
import type { PeriodDays } from '../claim/facts.ts'
import type { EventKind } from '../history/eventKinds.ts'
import type { Text } from '../language/language.ts'
import { lifeClocks } from '../process/lives.ts'

/** How a clock counts; `one` and `many` are the words for a number of its days. */
export const clockKinds = {
  BUSINESS_DAYS: {
    label: { en: 'business days', sv: 'arbetsdagar' },
    one: { en: '{count} business day', sv: '{count} arbetsdag' },
    many: { en: '{count} business days', sv: '{count} arbetsdagar' },
  },
  CALENDAR_DAYS: {
    label: { en: 'calendar days', sv: 'kalenderdagar' },
    one: { en: '{count} calendar day', sv: '{count} kalenderdag' },
    many: { en: '{count} calendar days', sv: '{count} kalenderdagar' },
  },
  FIXED_DAY: {
    label: { en: 'a fixed day', sv: 'en bestämd dag' },
    one: { en: '{count} day', sv: '{count} dag' },
    many: { en: '{count} days', sv: '{count} dagar' },
  },
} as const satisfies Record<string, { readonly label: Text; readonly one: Text; readonly many: Text }>

export type ClockKind = keyof typeof clockKinds

interface FollowedDay {
  readonly day: keyof PeriodDays
  /** The program's setting for the least business days from the start. Such a clock never moves to an earlier day than the one told. */
  readonly atLeast?: 'minimumAnswerDays'
}

interface ClockRow {
  readonly label: Text
  readonly description: string
  readonly kind: ClockKind
  /** Days allowed where the program does not say otherwise; null when the day is fixed from outside. */
  readonly allowance: number | null
  /** The program's setting that replaces the allowance. */
  readonly setting: string | null
  /** The day of the usage period that a fixed day is taken from, and follows. */
  readonly follows?: FollowedDay
  /** Whether it pauses while it is the partner's turn. */
  readonly pauses: boolean
  readonly turn: Side | 'FINANCE'
  /** The events of its warning and of its miss (null = running out is no failure). */
  readonly warning: EventKind
  readonly missed: EventKind | null
  /** Calendar days before the due day on which it warns; absent = on the last open day before it. */
  readonly notice?: number
  /** What it waits for happens outside of the product, so a day in the past does not tell whether it was done. */
  readonly outside?: true
  /** Why the deadline exists; `{days}` is the allowance with its unit, such as “2 business days”, `{due}` the due day. */
  readonly why: Text
}

/** Every clock a claim can be under (domain, section 3), and those of what else lives. */
export const clocks = {
  SUBMIT: {
    label: { en: 'Last day to submit', sv: 'Sista dag att skicka in' },
    description: 'The claiming period closes; a draft expires after it.',
    kind: 'FIXED_DAY',
    allowance: null,
    setting: null,
    follows: { day: 'claimingTo' },
    pauses: false,
    turn: 'PARTNER',
    warning: 'DEADLINE_NEAR',
    missed: 'EXPIRED',
    why: {
      en: 'The claiming period closes on {due}. Drafts that are not submitted by then expire.',
      sv: 'Anspråksperioden stänger den {due}. Utkast som inte är inskickade då förfaller.',
    },
  },
  REVIEW: {
    label: { en: 'Review', sv: 'Granskning' },
    description: 'The validation team decides or asks for action.',
    kind: 'BUSINESS_DAYS',
    allowance: 2,
    setting: 'reviewDays',
    pauses: true,
    turn: 'VENDOR',
    warning: 'DEADLINE_NEAR',
    missed: 'DEADLINE_MISSED',
    why: {
      en: 'The validation team has {days} from submission to review the claim.',
      sv: 'Valideringsteamet har {days} från inskickandet på sig att granska anspråket.',
    },
  },
  ANSWER: {
    label: { en: 'Last day to answer', sv: 'Sista dag att svara' },
    description: 'The partner answers a request for action; without an answer the claim is rejected.',
    kind: 'FIXED_DAY',
    allowance: null,
    setting: null,
    follows: { day: 'correctionsUntil', atLeast: 'minimumAnswerDays' },
    pauses: false,
    turn: 'PARTNER',
    warning: 'DEADLINE_NEAR',
    missed: 'LAPSED',
    why: {
      en: 'Corrections are accepted until {due}. Without an answer by then the claim is rejected.',
      sv: 'Rättelser tas emot till och med den {due}. Utan svar senast då avslås anspråket.',
    },
  },
  DISPUTE_WINDOW: {
    label: { en: 'Last day to dispute', sv: 'Sista dag att bestrida' },
    description: 'A rejection can be disputed until this day.',
    kind: 'CALENDAR_DAYS',
    allowance: 30,
    setting: 'disputeWindowDays',
    pauses: false,
    turn: 'PARTNER',
    warning: 'DEADLINE_NEAR',
    missed: null,
    why: {
      en: 'A rejection can be disputed within {days}.',
      sv: 'Ett avslag kan bestridas inom {days}.',
    },
  },
  DISPUTE_REVIEW: {
    label: { en: 'Dispute review', sv: 'Omprövning' },
    description: 'A second reviewer decides the dispute or asks for action.',
    kind: 'BUSINESS_DAYS',
    allowance: 5,
    setting: 'disputeReviewDays',
    pauses: true,
    turn: 'VENDOR',
    warning: 'DEADLINE_NEAR',
    missed: 'DEADLINE_MISSED',
    why: {
      en: 'A second reviewer has {days} from the dispute to decide it.',
      sv: 'En annan granskare har {days} från bestridandet på sig att pröva avslaget på nytt.',
    },
  },
  PAYMENT: {
    label: { en: 'Payment', sv: 'Utbetalning' },
    description: 'Finance pays the approved amount.',
    kind: 'BUSINESS_DAYS',
    allowance: 45,
    setting: 'paymentDays',
    pauses: false,
    turn: 'FINANCE',
    warning: 'DEADLINE_NEAR',
    missed: 'DEADLINE_MISSED',
    outside: true,
    why: {
      en: 'Finance pays within {days} of the approval.',
      sv: 'Ekonomiavdelningen betalar ut inom {days} från godkännandet.',
    },
  },
  ...lifeClocks,
} as const satisfies Record<string, ClockRow>

export type ClockKey = keyof typeof clocks

/** The calendar days before the due day on which a clock warns; null = it warns on the last open day before it. */
export const noticeOf = (clock: ClockKey): number | null => {
  const { notice }: ClockRow = clocks[clock]
  return notice ?? null
}

/** Whether what a clock waits for happens outside of the product. */
export const isOutside = (clock: ClockKey): boolean => 'outside' in clocks[clock]

/** The day of its usage period that a clock follows; null = it follows none. */
export function followedBy(clock: ClockKey): FollowedDay | null {
  const { follows }: ClockRow = clocks[clock]
  return follows ?? null
}

/** The names of the settings that replace a clock's allowance. */
export type ClockSetting = NonNullable<(typeof clocks)[ClockKey]['setting']>

/** A program's settings for its clocks, in days; where one is missing the clock's default counts. */
export type ClockSettings = { readonly [setting in ClockSetting]?: number | null }

/** The days a clock allows under a program's settings; null for a fixed day. */
export function allowanceOf(clock: ClockKey, settings: ClockSettings = {}): number | null {
  const { allowance, setting } = clocks[clock]
  return setting === null ? allowance : (settings[setting] ?? allowance)
}

/** The states of a clock. */
export const clockStates = {
  RUNNING: { label: { en: 'Running', sv: 'Löper' }, description: 'Time is being counted.' },
  PAUSED: { label: { en: 'Paused', sv: 'Pausad' }, description: 'Waiting while it is the partner’s turn.' },
  MET: { label: { en: 'Met', sv: 'Hölls' }, description: 'Ended in time.' },
  MISSED: {
    label: { en: 'Late', sv: 'Försenad' },
    description: 'The due day has passed, or the clock ended after it.',
  },
} as const satisfies Record<string, { readonly label: Text; readonly description: string }>

export type ClockState = keyof typeof clockStates
