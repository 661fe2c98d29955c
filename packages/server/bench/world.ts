/** The moment at which every server of the bench begins: a Monday morning. */
export const startsAt = '2026-11-23T09:00:00Z'

export interface Size {
  readonly claims: number
  readonly partners: number
  /** Subscribers that see the changes: members of the vendor, and of one partner. */
  readonly vendorListeners: number
  readonly partnerListeners: number
  /** Members of another partner, who must not see them. */
  readonly strangers: number
  /** Open queue pages of reviewers. */
  readonly queuePages: number
}

export const fewClaims = { claims: 4000, partners: 20 }
export const full: Size = {
  claims: 100_000,
  partners: 500,
  vendorListeners: 1750,
  partnerListeners: 250,
  strangers: 50,
  queuePages: 200,
}
export const quick: Size = {
  ...fewClaims,
  vendorListeners: 40,
  partnerListeners: 20,
  strangers: 10,
  queuePages: 40,
}

/** A size with this many claims, where more claims mean more partners, not larger ones. */
export const ofClaims = (claims: number): Size => ({ ...quick, claims, partners: claims / 80 })

/** The claims that are submitted at once to a fund, and how many of them it has room for. */
export const contested = { claims: 64, room: 10 }

/** Session tokens of the bench's people, by number. */
export const tokenOf = (group: keyof typeof groups, number: number): string =>
  `bench-session-${group}-${String(number).padStart(6, '0')}`

/** The groups of signed-in people; `kind` keeps their ids apart. */
export const groups = {
  /** One for each partner, by the partner's number. */
  user: { role: 'INCENTIVES_USER', kind: 20 },
  admin: { role: 'INCENTIVES_ADMIN', kind: 21 },
  reviewer: { role: 'REVIEWER', kind: 22 },
  vendorListener: { role: 'AUDITOR', kind: 23 },
  /** Of the partner `listened`. */
  partnerListener: { role: 'INCENTIVES_USER', kind: 24 },
  stranger: { role: 'INCENTIVES_USER', kind: 25 },
} as const

/** The numbers of the partners: whose people read, whose events are heard, who are strangers, who submit at once. */
export const partners = { looking: 7, listened: 8, strange: 9, contested: 1 }
