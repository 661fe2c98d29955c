/** A change that breaks clients written against the last release, and what they can do about it. */
export interface Announcement {
  /** The changes, by their place in the schema: `Type.field`, `Enum.VALUE`. */
  readonly places: RegExp
  /** Narrows the changes by the comparison’s message; absent = any change of the places. */
  readonly changes?: RegExp
  /** The day of the announcement. */
  readonly on: string
  readonly says: string
}

/** Every breaking change since the last release; `pnpm generate` refuses one that is not announced here. */
export const announcements: readonly Announcement[] = [
  {
    places: /^(Query|Mutation)\.\w+$/,
    changes: /changed type from '(.+)!' to '\1'$/,
    on: '2026-11-28',
    says: 'Root fields may be null: one that fails is null beside its error, and what the others did is told. Expect null where `errors` is not empty.',
  },
  {
    places: /^(UserError|Refusal|Requirement)\.code$/,
    on: '2026-11-28',
    says: 'Codes are the enum `RefusalCode` instead of a text. The values are as they were; take one that you do not know as a refusal with a message to show.',
  },
  {
    places: /^Language\.(en|sv)$/,
    on: '2026-11-28',
    says: 'Languages are written as enums are: `EN` and `SV` for `en` and `sv`.',
  },
  {
    places: /^(ClaimLine|AddClaimLineInput|UpdateClaimLineInput)\.claimedAmount$/,
    on: '2026-11-28',
    says: 'The `amount` of a line is what is claimed for it, so that the `amount` of a claim is the sum of its lines’. What was `amount` is `netAmount`, what was `claimedAmount` is `amount`. A new line that names one of the two has both the same.',
  },
  {
    places: /^Fund\.(spendBy|claimBy)$/,
    on: '2026-11-28',
    says: 'The days of a fund are those of its usage period: read `usagePeriod { usageTo claimingTo }`.',
  },
  {
    places: /^Document\.lineId$/,
    on: '2026-11-28',
    says: 'Answers hold the thing, inputs its id: read `line { id }`.',
  },
  {
    places: /^ClaimFilter\.status$/,
    on: '2026-11-28',
    says: 'What takes several is in the plural: send `statuses`.',
  },
  {
    places: /^AssignClaimInput\.reviewerId$/,
    on: '2026-11-28',
    says: 'Whom a claim is assigned to is its assignee everywhere: send `assigneeId`.',
  },
  {
    places: /^ReadNotificationsInput\.(upTo|cursor)$/,
    on: '2026-11-28',
    says: 'What takes a cursor says so: send `cursor` for `upTo`.',
  },
  {
    places: /^AdministrationFilter\.person$/,
    on: '2026-11-28',
    says: 'Words to look for are `search` in every filter: send it for `person`.',
  },
  {
    places: /^CommentPayload\.entry$/,
    on: '2026-11-28',
    says: 'What has happened is an event, in payloads as in subscriptions: read `event`.',
  },
  {
    places:
      /^(ChangePasswordPayload\.(endedSessions|revokedKeys)|Claim\.disputes|Fund\.claimsWaiting|Member\.keys|Viewer\.(unreadNotifications|workingKeys))$/,
    on: '2026-11-28',
    says: 'A number of things ends in `Count`: `endedSessionCount`, `revokedKeyCount`, `disputeCount`, `waitingClaimCount`, `keyCount`, `unreadNotificationCount`, `workingKeyCount`.',
  },
  {
    places: /^Member\.openReviews$/,
    on: '2026-11-28',
    says: 'It holds numbers of claims: read `openClaimNumbers`.',
  },
  {
    places: /^Member\.changeable$/,
    on: '2026-11-28',
    says: 'What the caller may change is `editable`, of a member as of a line and a document.',
  },
  {
    places: /^(ConfirmIdentityPayload\.confirmedUntil|Member\.secondFactorSince|SecondFactor\.totpSince)$/,
    on: '2026-11-28',
    says: 'A moment ends in `At`: read `expiresAt`, `secondFactorAddedAt`, `totpAddedAt`.',
  },
]
