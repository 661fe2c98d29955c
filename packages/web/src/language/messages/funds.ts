/** Funds: what is earned, claimed and left, per program and period. */
export const fundsWords = {
  earned: { en: 'Earned', sv: 'Intjänat' },
  claimed: { en: 'Claimed', sv: 'Begärt' },
  remaining: { en: 'Remaining', sv: 'Återstår' },
  partApproved: { en: '{approved} approved', sv: '{approved} godkänt' },
  partReserved: { en: '{reserved} submitted', sv: '{reserved} inskickat' },
  barText: {
    en: 'Of {earned} earned, {approved} is approved, {reserved} is submitted and {remaining} remains.',
    sv: 'Av {earned} intjänat är {approved} godkänt, {reserved} inskickat och {remaining} återstår.',
  },
  spendBy: { en: 'Spend by', sv: 'Använd senast' },
  claimBy: { en: 'Claim by', sv: 'Begär senast' },
  daysLeft: {
    en: '{count, plural, =0 {last day today} one {# day left} other {# days left}}',
    sv: '{count, plural, =0 {sista dagen i dag} one {# dag kvar} other {# dagar kvar}}',
  },
  over: { en: 'over since {day}', sv: 'slut sedan {day}' },
  period: { en: 'Usage period', sv: 'Användningsperiod' },
  periodDates: { en: '{label}: {dates}', sv: '{label}: {dates}' },
  earnedIn: { en: 'Earned {dates}', sv: 'Intjänat {dates}' },
  usedIn: { en: 'Used {dates}', sv: 'Används {dates}' },
  claimedIn: { en: 'Claimed {dates}', sv: 'Begärs {dates}' },
  correctedUntil: { en: 'Corrections until {day}', sv: 'Rättelser till och med {day}' },
  periodShare: {
    en: 'Co-op is {share} of what was earned in the program',
    sv: 'Co-op är {share} av det som tjänats in i programmet',
  },

  plansText: {
    en: 'The programs your organization is enrolled in, with the money and the dates of each period.',
    sv: 'Programmen som er organisation är ansluten till, med pengar och datum för varje period.',
  },
  plansEmpty: { en: 'Not enrolled in a program', sv: 'Inte ansluten till något program' },
  plansEmptyText: {
    en: 'The vendor enrolls your organization. Funds show here as soon as it is done.',
    sv: 'Leverantören ansluter er organisation. Medlen visas här så snart det är gjort.',
  },
  noFund: {
    en: 'No co-op funds have been granted in this program yet.',
    sv: 'Inga co-op-medel har tilldelats i det här programmet än.',
  },
  currentPeriod: { en: 'Current period', sv: 'Aktuell period' },
  otherPeriods: { en: 'Other periods', sv: 'Andra perioder' },
  todo: { en: 'What needs doing', sv: 'Att göra' },
  nothingTodo: { en: 'Nothing needs doing now.', sv: 'Inget behöver göras nu.' },
  waitingClaimCount: {
    en: '{count, plural, one {# claim waits for you} other {# claims wait for you}}',
    sv: '{count, plural, one {# anspråk väntar på er} other {# anspråk väntar på er}}',
  },
  atRisk: {
    en: '{amount} is at risk: spend by {spendBy}, claim by {claimBy}',
    sv: '{amount} riskerar att förverkas: använd senast {spendBy}, begär senast {claimBy}',
  },
  atRiskClaimOnly: {
    en: '{amount} is at risk: what was spent must be claimed by {claimBy}',
    sv: '{amount} riskerar att förverkas: det som använts måste begäras senast {claimBy}',
  },
  toSpend: {
    en: '{amount} to spend by {spendBy} and claim by {claimBy}',
    sv: '{amount} att använda senast {spendBy} och begära senast {claimBy}',
  },
  toClaim: {
    en: '{amount} to claim by {claimBy}, for what was spent by {spendBy}',
    sv: '{amount} att begära senast {claimBy}, för det som använts senast {spendBy}',
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
    sv: 'Använd senast {spendBy}, begär senast {claimBy}',
  },
  programPeriod: { en: '{program}, {period}', sv: '{program}, {period}' },
  claimingClosed: { en: 'Claiming closed {day}', sv: 'Anspråksperioden slutade {day}' },
  claimByDay: { en: 'Claim by {day}', sv: 'Begär senast {day}' },

  incentivesText: {
    en: 'Your co-op funds and claims, and what needs doing now.',
    sv: 'Era co-op-medel och anspråk, och det som behöver göras nu.',
  },
  todoNow: { en: 'What needs doing now', sv: 'Det här behöver göras nu' },
  todoNothing: { en: 'Nothing needs doing now', sv: 'Inget behöver göras nu' },
  todoNothingText: {
    en: 'Claims that wait for you, and money that is about to be lost, show here.',
    sv: 'Anspråk som väntar på er, och pengar som håller på att gå förlorade, visas här.',
  },
  noClaimWaits: { en: 'No claim waits for you', sv: 'Inget anspråk väntar på er' },
  noClaimWaitsText: {
    en: 'Money that is about to be lost shows under “Money at risk”.',
    sv: 'Pengar som håller på att gå förlorade visas under ”Pengar som riskeras”.',
  },
  yourFunds: { en: 'Your co-op funds', sv: 'Era co-op-medel' },
  toPlans: { en: 'Plans management', sv: 'Planhantering' },
  toPlansText: {
    en: 'Programs, periods, money and claims',
    sv: 'Program, perioder, pengar och anspråk',
  },
  fundsAtRisk: { en: 'Money at risk', sv: 'Pengar som riskeras' },
} as const satisfies Record<string, { en: string; sv: string }>
