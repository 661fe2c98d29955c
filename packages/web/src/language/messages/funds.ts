/** Funds: what is earned, claimed and left, per program and period. */
export const fundsWords = {
  earned: { en: 'Earned', sv: 'Intjänat' },
  claimed: { en: 'Claimed', sv: 'Begärt' },
  remaining: { en: 'Remaining', sv: 'Återstår' },
  expiredUnused: { en: 'Expired unused', sv: 'Förfallet outnyttjat' },
  expiredOf: { en: '{amount} expired unused', sv: '{amount} förföll outnyttjat' },
  approved: { en: 'Approved', sv: 'Godkänt' },
  reserved: { en: 'Submitted', sv: 'Inskickat' },
  today: { en: 'Today {day}', sv: 'I dag {day}' },
  barText: {
    en: 'Of {earned} earned, {approved} is approved, {reserved} is submitted and {remaining} remains.',
    sv: 'Av {earned} intjänat är {approved} godkänt, {reserved} inskickat och {remaining} återstår.',
  },
  barTextOver: {
    en: 'Of {earned} earned, {approved} is approved, {reserved} is submitted and {remaining} expired unused.',
    sv: 'Av {earned} intjänat är {approved} godkänt, {reserved} inskickat och {remaining} förföll outnyttjat.',
  },
  spendBy: { en: 'Spend by', sv: 'Använd senast' },
  claimBy: { en: 'Claim by', sv: 'Skicka in senast' },
  daysLeft: {
    en: '{count, plural, =0 {last day today} one {# day left} other {# days left}}',
    sv: '{count, plural, =0 {sista dagen i dag} one {# dag kvar} other {# dagar kvar}}',
  },
  over: { en: 'ended', sv: 'har gått ut' },
  period: { en: 'Usage period', sv: 'Användningsperiod' },
  periodDates: { en: '{label}: {dates}', sv: '{label}: {dates}' },
  earnedIn: { en: 'Earned {dates}', sv: 'Intjänat {dates}' },
  usedIn: { en: 'Used {dates}', sv: 'Används {dates}' },
  claimedIn: { en: 'Submitted {dates}', sv: 'Skickas in {dates}' },
  correctedUntil: { en: 'Corrections until {day}', sv: 'Rättelser till och med {day}' },
  periodShare: {
    en: 'Co-op is {share} of what was earned in the program',
    sv: 'Co-op är {share} av det som tjänats in i programmet',
  },

  plansText: {
    en: 'The programs your organization is enrolled in, with the money and the dates of each period.',
    sv: 'Programmen ni är anslutna till, med belopp och datum för varje period.',
  },
  plansEmpty: { en: 'Not enrolled in a program', sv: 'Inte ansluten till något program' },
  plansEmptyText: {
    en: 'The vendor enrolls your organization. Funds show here as soon as it is done.',
    sv: 'Programägaren ansluter er organisation. Medlen visas här så snart det är gjort.',
  },
  noFund: {
    en: 'No co-op funds have been granted in this program yet.',
    sv: 'Inga co-op-medel har tilldelats i det här programmet än.',
  },
  currentPeriod: { en: 'Current period', sv: 'Aktuell period' },
  otherPeriods: { en: 'Other periods', sv: 'Andra perioder' },
  todo: { en: 'To do', sv: 'Att åtgärda' },
  nothingTodo: { en: 'Nothing to do right now.', sv: 'Inget att åtgärda just nu.' },
  waitingClaimCount: {
    en: '{count, plural, one {# claim to act on} other {# claims to act on}}',
    sv: '{count, plural, one {# anspråk att åtgärda} other {# anspråk att åtgärda}}',
  },
  atRisk: {
    en: '{amount} is at risk: spend by {spendBy}, claim by {claimBy}',
    sv: '{amount} kan gå förlorade: genomför aktiviteterna senast {spendBy} och skicka in anspråken senast {claimBy}',
  },
  atRiskClaimOnly: {
    en: '{amount} is at risk: what was spent must be claimed by {claimBy}',
    sv: '{amount} kan gå förlorade: skicka in anspråk för det som använts senast {claimBy}',
  },
  toSpend: {
    en: '{amount} to spend by {spendBy} and claim by {claimBy}',
    sv: '{amount} kvar: genomför aktiviteterna senast {spendBy} och skicka in anspråken senast {claimBy}',
  },
  toClaim: {
    en: '{amount} to claim by {claimBy}, for what was spent by {spendBy}',
    sv: '{amount} kvar: skicka in anspråk senast {claimBy} för det som använts senast {spendBy}',
  },
  claimingOpens: {
    en: 'Claims can be submitted from {day}; drafts can be made before',
    sv: 'Anspråk kan skickas in från {day}; utkast kan göras innan',
  },
  openCoop: { en: 'Co-op management', sv: 'Co-op-hantering' },
  ofProgram: { en: 'of {program}', sv: 'för {program}' },
  remainingOf: { en: '{amount} remaining', sv: '{amount} återstår' },
  bothDates: {
    en: 'Spend by {spendBy}, claim by {claimBy}',
    sv: 'Använd senast {spendBy}, skicka in senast {claimBy}',
  },
  programPeriod: { en: '{program}, {period}', sv: '{program}, {period}' },
  claimingClosed: { en: 'Claiming ended {day}', sv: 'Anspråksperioden gick ut {day}' },
  claimByDay: { en: 'Claim by {day}', sv: 'Skicka in senast {day}' },

  incentivesText: {
    en: 'Your co-op funds and claims, and what you need to do.',
    sv: 'Era co-op-medel och anspråk, och det ni behöver åtgärda.',
  },
  todoNow: { en: 'To do', sv: 'Att åtgärda' },
  todoNothing: { en: 'Nothing to do right now', sv: 'Inget att åtgärda' },
  todoNothingText: {
    en: 'Claims that wait for you, and money that is about to be lost, show here.',
    sv: 'Anspråk som väntar på er, och pengar som håller på att gå förlorade, visas här.',
  },
  noClaimWaits: { en: 'No claim waits for you', sv: 'Inget anspråk väntar på er' },
  noClaimWaitsText: {
    en: 'Money that is about to be lost shows under “Money at risk”.',
    sv: 'Pengar som håller på att gå förlorade visas under ”Pengar som kan gå förlorade”.',
  },
  toAnswer: { en: 'Claims to act on', sv: 'Anspråk att åtgärda' },
  toCollect: { en: 'Left to claim', sv: 'Kvar att söka' },
  endsNext: { en: 'Ends next', sv: 'Går ut härnäst' },
  endsUse: {
    en: 'Activities must take place by {day}, {left}',
    sv: 'Genomför aktiviteterna senast {day}, {left}',
  },
  endsClaim: { en: 'Claims must be submitted by {day}, {left}', sv: 'Skicka in anspråken senast {day}, {left}' },
  endsOn: { en: 'To use by {day}, {left}', sv: 'Används senast {day}, {left}' },
  inFunds: {
    en: '{count, plural, =0 {in no open fund} one {in # open fund} other {in # open funds}}',
    sv: '{count, plural, =0 {inga öppna medel} one {i # öppen period} other {i # öppna perioder}}',
  },
  nothingEnds: { en: 'Nothing', sv: 'Inget' },
  nothingEndsText: { en: 'No money is left in an open fund', sv: 'Inga pengar finns kvar att söka' },
  allPlans: { en: 'All programs and periods', sv: 'Alla program och perioder' },
  yourFunds: { en: 'Your co-op funds', sv: 'Era co-op-medel' },
  toPlans: { en: 'Plans management', sv: 'Planhantering' },
  toPlansText: {
    en: 'Programs, periods, money and claims',
    sv: 'Program, perioder, pengar och anspråk',
  },
  fundsAtRisk: { en: 'Money at risk', sv: 'Pengar som kan gå förlorade' },
} as const satisfies Record<string, { en: string; sv: string }>
