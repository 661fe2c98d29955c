/** A change that breaks clients written against the last release, and what they can do about it. */
export interface Announcement {
  /** The changes, by their place in the schema: `Type.field`, `Enum.VALUE`. */
  readonly places: RegExp
  /** Narrows the changes by the comparison’s message; absent means every change of the places. */
  readonly changes?: RegExp
  /** The type stays, what it holds changes: only the description of the places tells. */
  readonly inside?: true
  /** The day of the announcement. */
  readonly on: string
  readonly says: string
}

/** Every breaking change since the last release; `pnpm generate` refuses one that is not announced here. */
export const announcements: readonly Announcement[] = [
  {
    places: /^Query\.funds$/,
    on: '2026-11-28',
    says: '`funds` is a connection: ask for `funds(first: 100) { edges { node { … } } pageInfo { hasNextPage endCursor } }`, and on with `after`.',
  },
  {
    places: /^(Query|Mutation)\.\w+$/,
    changes: /changed type from '(.+)!' to '\1'$/,
    on: '2026-11-28',
    says: 'Root fields may be null: one that fails is null beside its error, and the answer still shows the others. Expect null when `errors` is not empty.',
  },
  {
    places: /^(UserError|Refusal|Requirement)\.code$/,
    on: '2026-11-28',
    says: 'Codes are the enum `RefusalCode` instead of a text. The values have not changed. Treat an unknown one as a refusal, and show its message.',
  },
  {
    places: /^Language\.(en|sv)$/,
    on: '2026-11-28',
    says: 'Languages are written like other enums: send `EN` and `SV` for `en` and `sv`.',
  },
  {
    places: /^(ClaimLine|AddClaimLineInput|UpdateClaimLineInput)\.claimedAmount$/,
    on: '2026-11-28',
    says: 'The `amount` of a line is the claimed amount, so that the `amount` of a claim is the sum of its lines. The former `amount` is `netAmount`, and the former `claimedAmount` is `amount`. If a new line names only one of the two, both get that value.',
  },
  {
    places: /^Fund\.(spendBy|claimBy)$/,
    on: '2026-11-28',
    says: 'A fund takes its days from its usage period: read `usagePeriod { usageTo claimingTo }`.',
  },
  {
    places: /^Document\.lineId$/,
    on: '2026-11-28',
    says: 'Answers hold things, inputs hold their ids: read `line { id }`.',
  },
  {
    places: /^ClaimFilter\.status$/,
    on: '2026-11-28',
    says: 'A field that takes several values has a plural name: send `statuses`.',
  },
  {
    places: /^AssignClaimInput\.reviewerId$/,
    on: '2026-11-28',
    says: 'The person a claim is assigned to is called assignee everywhere: send `assigneeId`.',
  },
  {
    places: /^ReadNotificationsInput\.(upTo|cursor)$/,
    on: '2026-11-28',
    says: 'A field that takes a cursor is called `cursor`: send it for `upTo`.',
  },
  {
    places: /^AdministrationFilter\.person$/,
    on: '2026-11-28',
    says: 'Search words are called `search` in every filter: send it for `person`.',
  },
  {
    places: /^CommentPayload\.entry$/,
    on: '2026-11-28',
    says: 'Payloads call an event `event`, as subscriptions do: read `event`.',
  },
  {
    places:
      /^(ChangePasswordPayload\.(endedSessions|revokedKeys)|Claim\.disputes|Fund\.claimsWaiting|Member\.keys|Viewer\.(unreadNotifications|workingKeys))$/,
    on: '2026-11-28',
    says: 'The name of a count ends in `Count`: read `endedSessionCount`, `revokedKeyCount`, `disputeCount`, `waitingClaimCount`, `keyCount`, `unreadNotificationCount`, `workingKeyCount`.',
  },
  {
    places: /^Member\.openReviews$/,
    on: '2026-11-28',
    says: 'The field holds claim numbers: read `openClaimNumbers`.',
  },
  {
    places: /^Member\.changeable$/,
    on: '2026-11-28',
    says: 'A member that the caller may change is `editable`, like a line or a document: read `editable`.',
  },
  {
    places: /^(ConfirmIdentityPayload\.confirmedUntil|Member\.secondFactorSince|SecondFactor\.totpSince)$/,
    on: '2026-11-28',
    says: 'The name of a moment ends in `At`: read `expiresAt`, `secondFactorAddedAt`, `totpAddedAt`.',
  },
  {
    places: /^Query\.partners(\.search)?$/,
    changes: /PartnerConnection|was removed/,
    on: '2026-11-28',
    says: 'Partners come in pages as every long list does: send `filter: { search }` for `search`, and read `edges { node }`.',
  },
  {
    places: /^HistoryEntry\.data$/,
    inside: true,
    on: '2026-11-28',
    says: 'The `data` of an event hold money as `{ amount, currency }` with a decimal string: read `amount`, `approved`, and `netAmount` in what changed of a line, for `amountMinor`, `claimedMinor`, `approvedMinor` and `netMinor`. Things hold their id and name together: read `member { id name }` for `member` and `memberId`, and so `key`, `document`, `assignee`, `line` of a line’s events, and `fund` for `fundId` and `period`. The `roles` of SECOND_FACTOR_REQUIRED are its former `required`. What was null is absent. The description of each value of `EventKind` lists what its events hold. Earlier events are converted.',
  },
]
