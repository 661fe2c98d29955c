const sek = (amount: string) => ({ amount, currency: 'SEK' })

const calendar = { name: 'Contoso claims validation, Stockholm', timeZone: 'Europe/Stockholm' }

const program = { id: 'program-cloud', name: 'Cloud indirect reseller', coopSharePercent: 40, calendar }

export const programs = [program]

/** Two periods of one program: one half used, one over. */
export const funds = [
  {
    id: 'fund-h2',
    program,
    earned: sek('1000.00'),
    reserved: sek('100.00'),
    approved: sek('300.00'),
    claimed: sek('400.00'),
    remaining: sek('600.00'),
    waitingClaimCount: 2,
    usagePeriod: {
      id: 'period-h2',
      label: 'FY26 H2',
      earningFrom: '2026-01-01',
      earningTo: '2026-06-30',
      usageFrom: '2026-07-01',
      usageTo: '2098-12-31',
      claimingFrom: '2026-08-16',
      claimingTo: '2099-02-15',
      correctionsUntil: '2099-03-31',
    },
  },
  {
    id: 'fund-h1',
    program,
    earned: sek('500.00'),
    reserved: sek('0.00'),
    approved: sek('500.00'),
    claimed: sek('500.00'),
    remaining: sek('0.00'),
    waitingClaimCount: 0,
    usagePeriod: {
      id: 'period-h1',
      label: 'FY26 H1',
      earningFrom: '2025-07-01',
      earningTo: '2025-12-31',
      usageFrom: '2026-01-01',
      usageTo: '2026-06-30',
      claimingFrom: '2026-02-16',
      claimingTo: '2026-08-15',
      correctionsUntil: '2026-09-30',
    },
  },
]

/** Funds as the server answers them: a page, and whether another follows. */
export const asPage = <Fund extends { id: string }>(page: readonly Fund[], hasNextPage = false) => ({
  edges: page.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage, endCursor: page.at(-1)?.id ?? null },
})
