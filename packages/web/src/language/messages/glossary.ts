/** Words of the field, each with what it means. */
export const glossaryTerms = {
  coop: { en: 'Co-op funds', sv: 'Co-op-medel' },
  earning: { en: 'Earning period', sv: 'Intjäningsperiod' },
  usagePeriod: { en: 'Usage period', sv: 'Användningsperiod' },
  claimingPeriod: { en: 'Claiming period', sv: 'Anspråksperiod' },
  corrections: { en: 'Corrections', sv: 'Rättelser' },
  preApproval: { en: 'Pre-approval', sv: 'Förhandsgodkännande' },
  invoice: { en: 'Third-party invoice', sv: 'Tredjepartsfaktura' },
  csr: { en: 'CSR', sv: 'CSR' },
  poe: { en: 'Proof of execution (PoE)', sv: 'Utförandebevis (PoE)' },
  reserved: { en: 'Reserved amount', sv: 'Reserverat belopp' },
  businessDay: { en: 'Business day', sv: 'Arbetsdag' },
  dispute: { en: 'Dispute', sv: 'Bestridande' },
} as const satisfies Record<string, { en: string; sv: string }>

export type GlossaryTerm = keyof typeof glossaryTerms

export const glossaryWords = {
  title: { en: 'Words and terms', sv: 'Ord och begrepp' },
  summary: { en: 'What the words on these pages mean.', sv: 'Vad orden på sidorna betyder.' },
  whatIs: { en: 'What it means: {term}', sv: 'Vad det betyder: {term}' },
  all: { en: 'All words and terms', sv: 'Alla ord och begrepp' },
  firstTitle: { en: 'New here? Three things to know', sv: 'Ny här? Tre saker att veta' },
  firstMoney: {
    en: 'Money has two last days: one to do the activity, a later one to submit the claim.',
    sv: 'Medlen har två sista dagar: en för att genomföra aktiviteten och en senare för att skicka in anspråket.',
  },
  firstProof: {
    en: 'A claim needs an invoice for each line and proof that the activity took place. The draft lists what is missing.',
    sv: 'Ett anspråk behöver en faktura för varje rad och bevis för att aktiviteten har ägt rum. Utkastet visar vad som saknas.',
  },
  firstTurn: {
    en: 'After submitting, the claim’s page says whose turn it is and by when. You are told when it is yours.',
    sv: 'Efter inskicket visar anspråkets sida vems tur det är och till när. Ni får veta när det är er tur.',
  },
  understood: { en: 'Got it', sv: 'Jag förstår' },
} as const satisfies Record<string, { en: string; sv: string }>
