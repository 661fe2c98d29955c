import { report, screenshot, table } from '../papers.ts'
import { approve, ask, assign, dispute, pickUp, reject, say, type Story, submit, withdraw } from '../story.ts'

const admin = 'admin@fabrikam.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const cloud = {
  partner: 'fabrikam',
  program: 'CLOUD_RESELLER',
  location: 'Chicago',
  language: 'en',
  activityDays: [10, 3],
} as const
const hosting = { ...cloud, program: 'HOSTING', location: 'Austin' } as const

/** The other partner's claims, which Nordlys must never see. */
export const fabrikamStories: readonly Story[] = [
  {
    ...cloud,
    activity: 'DIGITAL_ADVERTISING',
    title: 'Display campaign: analytics for retailers',
    lines: [
      {
        supplier: 'Lakeshore Media Inc.',
        number: 'LM-30991',
        description: 'Display ads, four weeks',
        expenseType: 'Media placement',
        amount: 6_900,
      },
    ],
    papers: [screenshot('Display ad', 'The banner on two sites')],
    draft: { back: 3, time: '09:10', by: admin },
    steps: [submit([2, '09:20', admin]), pickUp([1, '10:30', david])],
  },
  {
    ...cloud,
    activity: 'TELEMARKETING',
    title: 'Calls to manufacturers in Illinois',
    lines: [
      {
        supplier: 'Prairie Contact Center',
        number: '55120',
        description: '200 hours of calls',
        expenseType: 'Telemarketing',
        amount: 8_200,
      },
    ],
    papers: [
      table('POE', 'Call report', 'All calls and their outcome', [
        ['Outcome', 'Calls'],
        ['Meeting', 31],
        ['Later', 88],
        ['No interest', 240],
      ]),
    ],
    draft: { back: 8, time: '10:15', by: admin },
    steps: [
      submit([7, '09:45', admin]),
      pickUp([6, '11:10', anna]),
      say([5, '11:20', anna], 'Waiting for the program team on the hourly rate; sorry for the delay.'),
    ],
  },
  {
    ...cloud,
    activity: 'CUSTOMER_SEMINARS',
    title: 'Boot camp: first steps in the cloud',
    lines: [
      {
        supplier: 'The Loop Venue LLC',
        number: 'LV-1188',
        description: 'Venue and lunch, 45 people',
        expenseType: 'Venue',
        amount: 5_400,
      },
    ],
    papers: [report('Invitation and attendance list', ['45 invited, 39 came'])],
    draft: { back: 22, time: '09:00', by: admin },
    steps: [
      submit([21, '09:15', admin]),
      pickUp([20, '09:40', david]),
      reject(
        [18, '15:10', david],
        [{ code: 'PROOF_INSUFFICIENT', text: 'The attendance list is not signed.', about: { document: 1 } }],
      ),
      dispute([11, '09:30', admin], 'Attendance was taken by badge scan; the log is attached.', [
        table('POE', 'Badge log', 'Badge scans at the door', [
          ['Time', 'Scans'],
          ['08:30', 21],
          ['09:00', 14],
          ['09:30', 4],
        ]),
      ]),
      assign([9, '14:00', anna], anna),
    ],
  },
  {
    ...hosting,
    activity: 'PROOF_OF_CONCEPT',
    title: 'Proof of concept: hosted backup',
    lines: [{ description: 'Engineer, 40 hours', expenseType: 'Own work', amount: 4_800 }],
    papers: [report('Report of the proof of concept', ['Restore test passed', 'Customer: regional hospital group'])],
    draft: { back: 11, time: '09:25', by: admin },
    steps: [
      submit([10, '09:40', admin]),
      pickUp([9, '10:00', anna]),
      approve([8, '15:50', anna], 'Clear report, approved.'),
    ],
  },
  {
    ...hosting,
    activity: 'PARTNER_NETWORK_FEE',
    title: 'Network membership, six months',
    lines: [
      {
        supplier: 'Hosters Guild',
        number: 'HG-2201',
        description: 'Membership fee',
        expenseType: 'Fee',
        amount: 1_200,
      },
    ],
    papers: [report('Membership certificate', ['Valid for six months'])],
    draft: { back: 6, time: '09:05', by: admin },
    steps: [
      submit([5, '09:10', admin]),
      pickUp([4, '13:20', david]),
      ask(
        [4, '13:50', david],
        [
          {
            code: 'OTHER',
            text: 'Please say which of the two memberships this is; the certificate names both.',
            about: { claim: true },
          },
        ],
      ),
    ],
  },
  {
    ...hosting,
    activity: 'PRINT_ADVERTISING',
    title: 'Ad in the Texas Hosting Review',
    lines: [
      {
        supplier: 'Texas Hosting Review',
        number: 'THR-88',
        description: 'Half page',
        expenseType: 'Media placement',
        amount: 1_750,
      },
    ],
    papers: [report('The printed ad', ['Half page, page 7'])],
    draft: { back: 14, time: '09:50', by: admin },
    steps: [
      submit([13, '09:30', admin]),
      pickUp([12, '14:15', anna]),
      reject(
        [12, '15:40', anna],
        [{ code: 'BRANDING', text: 'The vendor is not named in the ad.', about: { document: 1 } }],
      ),
    ],
  },
  {
    ...cloud,
    activity: 'DIRECT_MAIL_EMAIL_SMS',
    title: 'E-mail series: move your mail server',
    lines: [
      {
        supplier: 'Lakeshore Media Inc.',
        number: 'LM-30877',
        description: 'Three mailings',
        expenseType: 'Agency fee',
        amount: 2_600,
      },
    ],
    papers: [screenshot('Mailing', 'The first mailing')],
    draft: { back: 10, time: '09:15', by: admin },
    steps: [
      submit([9, '09:00', admin]),
      pickUp([8, '10:30', david]),
      ask(
        [8, '11:00', david],
        [{ code: 'PROOF_INSUFFICIENT', text: 'Only one of the three mailings is attached.', about: { document: 1 } }],
      ),
      withdraw([5, '09:35', admin], 'Two of the mailings move to next period; we will claim them together.'),
    ],
  },
]
