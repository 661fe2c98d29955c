import type { GlossaryTerm } from './glossary.ts'

/** What the words of the field mean. */
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
