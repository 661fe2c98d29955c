/** A change that breaks clients written against the last release, and what they can do about it. */
export interface Announcement {
  /** The changes, by their place in the schema: `Type.field`, `Enum.VALUE`. */
  readonly places: RegExp
  /** The day of the announcement. */
  readonly on: string
  readonly says: string
}

/** Every breaking change since the last release; `pnpm generate` refuses one that is not announced here. */
export const announcements: readonly Announcement[] = [
  {
    places: /^(Query|Mutation)\.\w+$/,
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
]
