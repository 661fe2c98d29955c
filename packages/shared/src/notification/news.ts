import type { Role } from '../access/roles.ts'
import type { Text } from '../language/language.ts'
import type { ClockKey } from '../sla/clocks.ts'
import type { NewsGroup } from './newsGroups.ts'
import type { NewsKey } from './newsKeys.ts'
import { lifeNews } from '../process/lives.ts'

/**
 * Whose events they are: the partner's, those of claims assigned to the person (or of what they asked for), those of claims
 * without a reviewer, everybody's, everybody's but the person's own claims, the own organization's people but the person,
 * the person themselves.
 */
export type NewsOf = 'PARTNER' | 'ASSIGNEE' | 'NOBODY' | 'ANYBODY' | 'OTHERS' | 'COLLEAGUES' | 'SELF'

/** Whether the bell tells: ALWAYS = the person must act, so it cannot be turned off; else until they choose otherwise. */
export type NewsDefault = 'ALWAYS' | 'ON' | 'OFF'

interface NewsRow {
  readonly label: Text
  /** Where it stands among the choices if it is no ALWAYS. */
  readonly group: NewsGroup
  /** The clocks to which events of clocks are limited. */
  readonly clocks?: readonly ClockKey[]
  /** The roles that can be told, whose events, and whether they are told until they choose. */
  readonly roles: Partial<Record<Role, readonly [of: NewsOf, tells: NewsDefault]>>
}

const everybody = (of: NewsOf, tells: NewsDefault): NewsRow['roles'] => ({
  INCENTIVES_ADMIN: [of, tells],
  INCENTIVES_USER: [of, tells],
  REVIEWER: [of, tells],
  FINANCE: [of, tells],
  PROGRAM_MANAGER: [of, tells],
  AUDITOR: [of, tells],
})

const partners = (admins: NewsDefault, users = admins): NewsRow['roles'] => ({
  INCENTIVES_ADMIN: ['PARTNER', admins],
  INCENTIVES_USER: ['PARTNER', users],
})

/**
 * What the bell tells whom. Whoever can act is told always; whoever cannot is told in the second rank and may turn it off.
 * Nobody is told of another side's clocks, and reviewers are not told of every claim unless they want to be.
 */
export const news: Readonly<Record<NewsKey, NewsRow>> = {
  REQUESTS: {
    label: { en: 'A reviewer asks for action', sv: 'En granskare begär en åtgärd' },
    group: 'CLAIMS',
    roles: partners('ALWAYS'),
  },
  ASSIGNED: {
    label: { en: 'A claim is assigned to you', sv: 'Ett anspråk tilldelas dig' },
    group: 'CLAIMS',
    roles: { REVIEWER: ['ASSIGNEE', 'ALWAYS'] },
  },
  ANSWERS: {
    label: { en: 'A partner answers your request', sv: 'En partner svarar på din begäran' },
    group: 'CLAIMS',
    roles: { REVIEWER: ['ASSIGNEE', 'ALWAYS'] },
  },
  OWN_DAYS: {
    label: { en: 'The last day to submit or to answer is near', sv: 'Sista dagen att skicka in eller svara är nära' },
    group: 'DAYS',
    clocks: ['SUBMIT', 'ANSWER'],
    roles: partners('ALWAYS'),
  },
  DISPUTE_DAYS: {
    label: { en: 'The last day to dispute is near', sv: 'Sista dagen att bestrida är nära' },
    group: 'DAYS',
    clocks: ['DISPUTE_WINDOW'],
    roles: partners('ALWAYS', 'ON'),
  },
  OWN_REVIEWS: {
    label: {
      en: 'A review of yours is due soon, or late',
      sv: 'Din granskning ska snart vara klar, eller är försenad',
    },
    group: 'DAYS',
    clocks: ['REVIEW', 'DISPUTE_REVIEW'],
    roles: { REVIEWER: ['ASSIGNEE', 'ALWAYS'] },
  },
  REJECTIONS: {
    label: { en: 'A claim is rejected', sv: 'Ett anspråk avslås' },
    group: 'CLAIMS',
    roles: partners('ALWAYS', 'ON'),
  },
  PAYMENT_DAYS: {
    label: { en: 'The last day to pay is near', sv: 'Sista dagen att betala ut är nära' },
    group: 'DAYS',
    clocks: ['PAYMENT'],
    roles: { FINANCE: ['ANYBODY', 'ALWAYS'] },
  },
  OWN_ACCESS: {
    label: { en: 'Somebody else changes your access', sv: 'Någon annan ändrar din åtkomst' },
    group: 'TEAM',
    roles: everybody('SELF', 'ALWAYS'),
  },
  APPROVALS: {
    label: { en: 'A claim is approved', sv: 'Ett anspråk godkänns' },
    group: 'CLAIMS',
    roles: { ...partners('ON'), FINANCE: ['ANYBODY', 'OFF'] },
  },
  COMMENTS: {
    label: { en: 'Comments', sv: 'Kommentarer' },
    group: 'CLAIMS',
    roles: { ...partners('ON'), REVIEWER: ['ASSIGNEE', 'ON'] },
  },
  EXPIRIES: {
    label: { en: 'A draft expires', sv: 'Ett utkast förfaller' },
    group: 'CLAIMS',
    roles: partners('ON'),
  },
  WITHDRAWALS: {
    label: { en: 'A claim assigned to you is withdrawn', sv: 'Ett anspråk som du granskar återtas' },
    group: 'CLAIMS',
    roles: { REVIEWER: ['ASSIGNEE', 'ON'] },
  },
  NEW_CLAIMS: {
    label: { en: 'Every claim that is submitted', sv: 'Varje anspråk som skickas in' },
    group: 'CLAIMS',
    roles: { REVIEWER: ['ANYBODY', 'OFF'], PROGRAM_MANAGER: ['ANYBODY', 'OFF'] },
  },
  NEW_DISPUTES: {
    label: { en: 'Every rejection that is disputed', sv: 'Varje avslag som bestrids' },
    group: 'CLAIMS',
    roles: { REVIEWER: ['ANYBODY', 'ON'], PROGRAM_MANAGER: ['ANYBODY', 'OFF'] },
  },
  MOVED_DAYS: {
    label: { en: 'A last day is moved', sv: 'En sista dag flyttas' },
    group: 'DAYS',
    clocks: ['SUBMIT', 'ANSWER', 'DISPUTE_WINDOW'],
    roles: partners('ON'),
  },
  FREE_REVIEWS: {
    label: { en: 'A claim without a reviewer is due soon', sv: 'Ett anspråk utan granskare ska snart vara klart' },
    group: 'DAYS',
    clocks: ['REVIEW', 'DISPUTE_REVIEW'],
    roles: { REVIEWER: ['NOBODY', 'ON'] },
  },
  LATE_REVIEWS: {
    label: { en: 'Every review that is late', sv: 'Varje granskning som är försenad' },
    group: 'DAYS',
    clocks: ['REVIEW', 'DISPUTE_REVIEW'],
    roles: { REVIEWER: ['OTHERS', 'ON'], PROGRAM_MANAGER: ['OTHERS', 'ON'], AUDITOR: ['OTHERS', 'OFF'] },
  },
  PASSED_PAYMENT_DAYS: {
    label: { en: 'The last day to pay has passed', sv: 'Sista dagen att betala ut har passerat' },
    group: 'DAYS',
    clocks: ['PAYMENT'],
    roles: { FINANCE: ['ANYBODY', 'ON'] },
  },
  FUNDS: {
    label: { en: 'Money is added to a fund, or taken back', sv: 'Medel tilldelas, eller tas tillbaka' },
    group: 'FUNDS',
    roles: { ...partners('ON'), FINANCE: ['ANYBODY', 'OFF'], PROGRAM_MANAGER: ['ANYBODY', 'OFF'] },
  },
  ENROLMENTS: {
    label: { en: 'An enrolment in a program', sv: 'En anslutning till ett program' },
    group: 'FUNDS',
    roles: { ...partners('ON'), PROGRAM_MANAGER: ['ANYBODY', 'ON'] },
  },
  PROGRAMS: {
    label: { en: 'Programs, activities and partners change', sv: 'Program, aktiviteter och partner ändras' },
    group: 'FUNDS',
    roles: { PROGRAM_MANAGER: ['ANYBODY', 'ON'], AUDITOR: ['ANYBODY', 'OFF'] },
  },
  MEMBERS: {
    label: { en: 'Your organization’s members change', sv: 'Din organisations medlemmar ändras' },
    group: 'TEAM',
    roles: {
      INCENTIVES_ADMIN: ['COLLEAGUES', 'ON'],
      PROGRAM_MANAGER: ['COLLEAGUES', 'ON'],
      AUDITOR: ['COLLEAGUES', 'OFF'],
    },
  },
  ...lifeNews,
  EXPORTS: {
    label: { en: 'A file you asked for is ready', sv: 'En fil som du har begärt är klar' },
    group: 'FILES',
    roles: everybody('ASSIGNEE', 'ON'),
  },
}
