import type { Email } from '../people.ts'
import type { Story } from '../story.ts'

/** A decided claim as one row. */
export interface Past {
  readonly title: string
  readonly activity: string
  readonly supplier: string
  readonly description: string
  readonly amount: number
  /** Business days from submission to the decision; more than two is late. */
  readonly took: number
  /** Why it was rejected; absent = approved. */
  readonly rejected?: string
}

export interface Series extends Pick<Story, 'partner' | 'program' | 'location' | 'language'> {
  readonly by: Email
  readonly proof: string
  readonly past: readonly Past[]
}

export const nordlysPast: readonly Series[] = [
  {
    partner: 'nordlys',
    program: 'CLOUD_RESELLER',
    location: 'Stockholm',
    language: 'sv',
    by: 'user@nordlys.example',
    proof: 'Rapport om genomförandet',
    past: [
      {
        title: 'Annons i Fastighetsnytt',
        activity: 'PRINT_ADVERTISING',
        supplier: 'Fastighetsnytt Media AB',
        description: 'Halvsida',
        amount: 18_400,
        took: 2,
      },
      {
        title: 'Kundlunch om dataskydd',
        activity: 'CUSTOMER_SEMINARS',
        supplier: 'Restaurang Kajplats 9',
        description: 'Lunch, 26 personer',
        amount: 11_700,
        took: 1,
      },
      {
        title: 'Poddserie om molnekonomi',
        activity: 'MULTI_TOUCH_CAMPAIGN',
        supplier: 'Ljudlådan Produktion AB',
        description: 'Sex avsnitt',
        amount: 67_000,
        took: 4,
      },
      {
        title: 'Nyhetsbrev, tre utskick',
        activity: 'DIRECT_MAIL_EMAIL_SMS',
        supplier: 'Byrån Kompass AB',
        description: 'Texter och utskick',
        amount: 22_300,
        took: 1,
      },
      {
        title: 'Bannerannonser: lagring',
        activity: 'DIGITAL_ADVERTISING',
        supplier: 'Byrån Kompass AB',
        description: 'Annonsbudget',
        amount: 35_000,
        took: 2,
      },
      {
        title: 'Monter på kommundagarna',
        activity: 'TRADE_SHOWS',
        supplier: 'Kommunmässan AB',
        description: 'Monteryta',
        amount: 48_900,
        took: 5,
        rejected: 'Mässan ägde rum utanför användningsperioden enligt fakturan.',
      },
      {
        title: 'Sökoptimering av bloggen',
        activity: 'PARTNER_WEBSITE_SEO',
        supplier: 'Webbverkstan Söder AB',
        description: 'Sökoptimering',
        amount: 26_500,
        took: 2,
      },
      {
        title: 'Kvällskurs för säljare',
        activity: 'INTERNAL_TRAINING',
        supplier: 'Kunskapsporten Utbildning AB',
        description: 'Kursdag',
        amount: 19_800,
        took: 1,
      },
      {
        title: 'Radioinslag i Göteborg',
        activity: 'TV_RADIO',
        supplier: 'Västradion AB',
        description: 'Tolv inslag',
        amount: 29_600,
        took: 3,
        rejected: 'Contoso nämns inte i inslaget.',
      },
    ],
  },
  {
    partner: 'nordlys',
    program: 'DEVICES_RESELLER',
    location: 'Seattle',
    language: 'en',
    by: 'user@nordlys.example',
    proof: 'Report of what was done',
    past: [
      {
        title: 'Shelf displays, eight stores',
        activity: 'CUSTOMER_OFFERS',
        supplier: 'Evergreen Print Co.',
        description: 'Shelf displays',
        amount: 2_240,
        took: 2,
      },
      {
        title: 'Display ads: thin clients',
        activity: 'DIGITAL_ADVERTISING',
        supplier: 'Cascadia Digital LLC',
        description: 'Media budget',
        amount: 3_180,
        took: 1,
      },
      {
        title: 'Demo tablets for schools',
        activity: 'DEMO_UNITS',
        supplier: 'Puget Sound Electronics LLC',
        description: 'Six tablets',
        amount: 2_994,
        took: 3,
      },
      {
        title: 'Sales training day',
        activity: 'INTERNAL_TRAINING',
        supplier: 'Harbor Room Rentals',
        description: 'Room and trainer',
        amount: 1_870,
        took: 2,
      },
      {
        title: 'Flyers for the campus fair',
        activity: 'PRINT_ADVERTISING',
        supplier: 'Evergreen Print Co.',
        description: 'Flyers',
        amount: 780,
        took: 1,
        rejected: 'The flyer offers another vendor’s devices.',
      },
    ],
  },
]
