import {
  aboutKinds,
  actions,
  activityCategories,
  clocks,
  clockStates,
  documentKinds,
  eventKinds,
  exportLists,
  exportStates,
  languages,
  lineKinds,
  lineWarnings,
  news,
  newsGroups,
  permissions,
  refusalCodes,
  reasonCodes,
  roles,
  scopes,
  statuses,
  stepKinds,
  subjectKinds,
} from '@samop/shared'
import type { EventKind as EventKindKey, Language as LanguageTag, Permission as PermissionKey } from '@samop/shared'
import { registerEnumType } from 'type-graphql'
import { eventDescription } from '../../history/eventDescription.ts'
import { personAspects } from '../../notification/PersonNews.ts'
import { enumOf } from './enumOf.ts'

const described = <Key extends string>(texts: Readonly<Record<Key, string>>) =>
  Object.fromEntries(Object.entries<string>(texts).map(([key, description]) => [key, { description }])) as Record<
    Key,
    { description: string }
  >

/** Describes rows by their labels. */
const sentences = <Key extends string>(rows: Readonly<Record<Key, { readonly label: { readonly en: string } }>>) =>
  described(
    Object.fromEntries(
      Object.entries<{ readonly label: { readonly en: string } }>(rows).map(([key, { label }]) => [
        key,
        `${label.en}.`,
      ]),
    ) as Record<Key, string>,
  )

const permissionTexts: Record<PermissionKey, string> = {
  EDIT_CLAIMS: 'Create, edit, submit, recall and withdraw claims, and upload documents.',
  DISPUTE: 'Dispute a rejection.',
  REVIEW: 'Pick up, ask for action, approve, reject and assign claims.',
  COMMENT: 'Comment on claims.',
  MANAGE_KEYS: 'Make, rename, rotate and revoke API keys of their own organization.',
  MANAGE_MEMBERS: 'Invite, change and remove members: a partner those of its own organization, the vendor all.',
  READ_ADMINISTRATION: 'Read the members and the history of administration.',
  READ_TEAM: 'Read the report of the validation team.',
  MANAGE_PROGRAMS: 'Manage programs, partners and funds; no mutation of this API does that yet.',
}

export const SubjectKind = enumOf('SubjectKind', 'What an event is about; more kinds follow.', subjectKinds)
export const Role = enumOf('Role', 'What a member may do (domain, section 1).', roles)
export const MemberState = enumOf('MemberState', 'Whether a member can sign in.', {
  INVITED: { description: 'Is invited, but has not chosen a password yet.' },
  ACTIVE: { description: 'Can sign in.' },
  LEFT: { description: 'Was removed; History keeps the name.' },
})
export const Permission = enumOf(
  'Permission',
  'What a role may do besides reading what its side sees.',
  Object.fromEntries(permissions.map((key) => [key, { description: permissionTexts[key] }])) as Record<
    (typeof permissions)[number],
    { description: string }
  >,
)
export const Side = enumOf('Side', 'The side of a person, or whose turn it is.', {
  PARTNER: { description: 'The partner.' },
  VENDOR: { description: 'The vendor’s validation team.' },
  FINANCE: { description: 'The vendor’s finance team. Only a turn: no person has this side.' },
})
export const ActorKind = enumOf('ActorKind', 'The kind of an actor.', {
  MEMBER: { description: 'A signed-in person.' },
  KEY: { description: 'An integration with an API key.' },
  SYSTEM: { description: 'The system itself: timers and set-up.' },
})
/** The languages by their tags in capital letters, as enum values are written; the server uses the tags. */
export const Language = Object.fromEntries(languages.map((tag) => [tag.toUpperCase(), tag])) as Record<
  Uppercase<LanguageTag>,
  LanguageTag
>
registerEnumType(Language, {
  name: 'Language',
  description: 'A language the product speaks.',
  valuesConfig: { EN: { description: 'English.' }, SV: { description: 'Swedish.' } },
})
export const Scope = enumOf('Scope', 'What an API key may do. No key decides claims.', scopes)
export const ClaimStatus = enumOf('ClaimStatus', 'The status of a claim (domain, section 2).', statuses)
export const ClaimAction = enumOf('ClaimAction', 'An action on a claim (domain, section 2).', actions)
export const ExportList = enumOf('ExportList', 'A list that can be exported.', exportLists)
export const ExportState = enumOf('ExportState', 'How far an export has come.', exportStates)
export const LineKind = enumOf('LineKind', 'What stands behind a line (domain, section 5).', lineKinds)
export const DocumentKind = enumOf('DocumentKind', 'What a document proves (domain, section 5).', documentKinds)
/** Reasons are about parts of a claim, refusals also about what else lives. */
export const AboutKind = enumOf('AboutKind', 'What a reason or refusal is about; a reason, only a part of a claim.', {
  ...subjectKinds,
  ...aboutKinds,
})
export const ReasonCode = enumOf('ReasonCode', 'Why a reviewer asks for action, approves less or rejects.', reasonCodes)
export const Clock = enumOf('Clock', 'A clock of a claim (domain, section 3), or of what else has a last day.', clocks)
export const ClockState = enumOf('ClockState', 'The state of a clock (domain, section 3).', clockStates)
export const StepKind = enumOf('StepKind', 'What a day means on the way to a due day (domain, section 3).', stepKinds)
export const EventKind = enumOf(
  'EventKind',
  'The kind of an event in History, of a claim or of the administration (domain, section 2).',
  Object.fromEntries(
    (Object.keys(eventKinds) as EventKindKey[]).map((kind) => [kind, { description: eventDescription(kind) }]),
  ) as Record<EventKindKey, { description: string }>,
)
export const News = enumOf(
  'News',
  'A kind of news that the bell tells, or that a person can turn off.',
  sentences(news),
)
export const NewsGroup = enumOf('NewsGroup', 'The headings under which a person chooses news.', sentences(newsGroups))
export const ViewerAspect = enumOf('ViewerAspect', 'What a caller changed for themselves.', personAspects)
export const RefusalCode = enumOf(
  'RefusalCode',
  'Why the domain refuses something. Each value has its meaning, then what helps. New values can be added: show the message of an unknown one.',
  described(refusalCodes),
)
export const LineWarningCode = enumOf(
  'LineWarningCode',
  'What a warning about a line is of. New values can be added: show the message of an unknown one.',
  lineWarnings,
)
export const ActivityCategory = enumOf('ActivityCategory', 'The kind of marketing of an activity.', activityCategories)
export const ClaimOrder = enumOf('ClaimOrder', 'The order of a list of claims; a cursor belongs to one order.', {
  UPDATED_DESC: { description: 'Last changed first.' },
  UPDATED_ASC: { description: 'Last changed last; with `updatedAfter`, this is the order of the changes.' },
  CREATED_DESC: { description: 'The newest draft first.' },
  NUMBER_ASC: { description: 'By number, lowest first.' },
  NUMBER_DESC: { description: 'By number, highest first.' },
  DUE_ASC: {
    description: 'By the running clock’s due day, the soonest first; claims without a running clock come last.',
  },
  AMOUNT_ASC: { description: 'By amount in minor units, smallest first.' },
  AMOUNT_DESC: { description: 'By amount in minor units, largest first.' },
})
export const TodoFilter = enumOf('TodoFilter', 'A part of what the caller’s side has to do.', {
  MINE: { description: 'It is the side’s turn, the caller’s role may act, and the caller has not put it off.' },
  PUT_OFF: { description: 'The caller may act, and has put it off until a later day.' },
  COLLEAGUES: { description: 'It is the side’s turn, but only other roles may act.' },
})
export const AssigneeFilter = enumOf('AssigneeFilter', 'The assignee of a claim, relative to the caller.', {
  MINE: { description: 'Assigned to the caller.' },
  UNASSIGNED: { description: 'Assigned to nobody.' },
  OTHERS: { description: 'Assigned to somebody else.' },
})
