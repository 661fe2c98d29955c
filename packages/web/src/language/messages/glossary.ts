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

export const glossaryMeanings = {
  coop: {
    en: 'A share of what your organization earned in a program. It pays for marketing of the vendor’s products, and only for that.',
    sv: 'En del av det er organisation har tjänat in i ett program. Medlen betalar marknadsföring av programägarens produkter, och bara det.',
  },
  earning: {
    en: 'The half-year whose sales gave the money. It can be used in the half-year after it.',
    sv: 'Halvåret vars försäljning gav medlen. De kan användas under halvåret efter.',
  },
  usagePeriod: {
    en: 'The days on which an activity must take place for this money to pay it.',
    sv: 'Dagarna då en aktivitet måste äga rum för att betalas med de här medlen.',
  },
  claimingPeriod: {
    en: 'The days on which claims can be submitted. It ends some weeks after the usage period; money that no claim holds then is lost. The last day ends at midnight in the validation team’s time zone.',
    sv: 'Dagarna då anspråk kan skickas in. Perioden slutar några veckor efter användningsperioden; medel som inget anspråk håller då går förlorade. Sista dagen slutar vid midnatt i valideringsteamets tidszon.',
  },
  corrections: {
    en: 'The last day on which a submitted claim can be corrected when the reviewer asks for it.',
    sv: 'Sista dagen då ett inskickat anspråk kan rättas när granskaren ber om det.',
  },
  preApproval: {
    en: 'Some activities need the vendor’s consent before they begin. The consent has an ID, which you give in the claim.',
    sv: 'Vissa aktiviteter måste godkännas av programägaren innan de börjar. Godkännandet har ett ID som anges i anspråket.',
  },
  invoice: {
    en: 'An invoice from somebody outside your organization, such as a printer or an agency. Amounts are claimed without tax.',
    sv: 'En faktura från någon utanför er organisation, till exempel ett tryckeri eller en byrå. Belopp söks utan moms.',
  },
  csr: {
    en: 'Certification statement and report: it takes the place of an invoice when your own people did the work.',
    sv: 'Intyg och rapport för eget arbete: det ersätter fakturan när egen personal har utfört arbetet.',
  },
  poe: {
    en: 'What shows that the activity took place: a photo, a screenshot, a list of participants, the printed advertisement.',
    sv: 'Det som visar att aktiviteten har ägt rum: ett foto, en skärmbild, en deltagarlista, den tryckta annonsen.',
  },
  reserved: {
    en: 'The amount of a submitted claim. Nobody else can use it until the claim is decided.',
    sv: 'Beloppet i ett inskickat anspråk. Ingen annan kan använda det förrän anspråket har avgjorts.',
  },
  businessDay: {
    en: 'A day on which the validation team works: no weekend, no public or bank holiday of its calendar. The day itself counts until midnight there.',
    sv: 'En dag då valideringsteamet arbetar: inte helg, helgdag eller bankfri dag i dess kalender. Dagen räknas till midnatt där.',
  },
  dispute: {
    en: 'Says why a rejection is wrong. A reviewer who took no part in the rejection decides again.',
    sv: 'Förklarar varför ett avslag är fel. En granskare som inte deltog i avslaget prövar det på nytt.',
  },
} as const satisfies Record<GlossaryTerm, { en: string; sv: string }>

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
