import type { Series } from './nordlysPast.ts'

/** Fabrikam's past claims. */
export const fabrikamPast: readonly Series[] = [
  {
    partner: 'fabrikam',
    program: 'CLOUD_RESELLER',
    location: 'Chicago',
    language: 'en',
    by: 'admin@fabrikam.example',
    proof: 'Report of the activity',
    past: [
      {
        title: 'Webinar: cloud cost control',
        activity: 'CUSTOMER_SEMINARS',
        supplier: 'Streamline Studios',
        description: 'Production',
        amount: 3_400,
        took: 2,
      },
      {
        title: 'Search ads: disaster recovery',
        activity: 'DIGITAL_ADVERTISING',
        supplier: 'Lakeshore Media Inc.',
        description: 'Media budget',
        amount: 4_150,
        took: 1,
      },
      {
        title: 'Exams for six engineers',
        activity: 'EXAMS_AND_TUITION',
        supplier: 'Midwest Learning',
        description: 'Exam fees',
        amount: 1_980,
        took: 4,
      },
      {
        title: 'Booth at the Midwest IT Days',
        activity: 'TRADE_SHOWS',
        supplier: 'Midwest IT Days',
        description: 'Booth space',
        amount: 5_600,
        took: 2,
      },
      {
        title: 'Partner site relaunch',
        activity: 'PARTNER_WEBSITE_SEO',
        supplier: 'Pixel & Sons',
        description: 'Design and code',
        amount: 4_900,
        took: 6,
        rejected: 'The pages that were built do not show the vendor’s products.',
      },
    ],
  },
  {
    partner: 'fabrikam',
    program: 'HOSTING',
    location: 'Austin',
    language: 'en',
    by: 'admin@fabrikam.example',
    proof: 'Report of the activity',
    past: [
      {
        title: 'Hosting guide for law firms',
        activity: 'PRINT_ADVERTISING',
        supplier: 'Austin Press',
        description: 'Print run',
        amount: 1_320,
        took: 2,
      },
      {
        title: 'Telemarketing: managed servers',
        activity: 'TELEMARKETING',
        supplier: 'Prairie Contact Center',
        description: '80 hours of calls',
        amount: 2_700,
        took: 3,
      },
    ],
  },
]
