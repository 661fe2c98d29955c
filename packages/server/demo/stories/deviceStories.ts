import { report, screenshot, table } from '../papers.ts'
import { approve, ask, attach, dispute, pickUp, reject, say, type Story, submit } from '../story.ts'

const user = 'user@nordlys.example'
const admin = 'admin@nordlys.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const devices = {
  partner: 'nordlys',
  program: 'DEVICES_RESELLER',
  location: 'Seattle',
  language: 'en',
  activityDays: [8, 2],
} as const

/** Nordlys' device claims, in US dollars, validated from the American office. */
export const deviceStories: readonly Story[] = [
  {
    ...devices,
    activity: 'CUSTOMER_OFFERS',
    title: 'Back-to-school device bundle',
    lines: [
      {
        supplier: 'Evergreen Print Co.',
        number: 'EP-2207',
        description: 'In-store signage, 12 stores',
        expenseType: 'Printed material',
        amount: 3_150,
        bare: true,
      },
    ],
    papers: [],
    draft: { back: 1, time: '16:05', by: user },
    steps: [],
  },
  {
    ...devices,
    activity: 'DEMO_UNITS',
    title: 'Demo units for the Seattle showroom',
    lines: [
      {
        supplier: 'Puget Sound Electronics LLC',
        number: '118-4402',
        description: 'Four demo laptops',
        expenseType: 'Demo unit',
        amount: 5_996,
      },
    ],
    papers: [screenshot('Showroom', 'The units on the showroom floor')],
    draft: { back: 2, time: '16:30', by: user },
    steps: [submit([1, '16:40', user])],
  },
  {
    ...devices,
    activity: 'TRADE_SHOWS',
    title: 'Booth at the Pacific Retail Expo',
    activityDays: [11, 3],
    lines: [
      {
        supplier: 'Pacific Expo Services Inc.',
        number: 'PX-90112',
        description: 'Booth space, 200 sq ft',
        expenseType: 'Booth space',
        amount: 7_800,
      },
      {
        supplier: 'Rainier Displays',
        number: '3321',
        description: 'Backdrop and counters, rented',
        expenseType: 'Booth',
        amount: 2_450,
      },
    ],
    papers: [
      screenshot('Booth', 'Photo of the booth'),
      table('METRICS', 'Booth visitors', 'Scanned badges per day', [
        ['Day', 'Badges'],
        ['1', 143],
        ['2', 188],
        ['3', 97],
      ]),
    ],
    draft: { back: 6, time: '15:45', by: user },
    steps: [
      submit([5, '16:00', user]),
      pickUp([4, '09:30', david]),
      ask(
        [4, '10:05', david],
        [
          {
            code: 'INVOICE_MISSING',
            text: 'The invoice of Rainier Displays shows a deposit only. Please add the final invoice.',
            about: { document: 1 },
          },
        ],
      ),
    ],
  },
  {
    ...devices,
    activity: 'DIGITAL_ADVERTISING',
    title: 'Search ads for convertible laptops',
    lines: [
      {
        supplier: 'Cascadia Digital LLC',
        number: 'CD-5518',
        description: 'Media budget and fee, three weeks',
        expenseType: 'Media placement',
        amount: 4_320,
      },
    ],
    papers: [screenshot('Search ad', 'The ad in the results page')],
    draft: { back: 9, time: '15:20', by: user },
    steps: [
      submit([8, '16:10', user]),
      pickUp([7, '11:00', david]),
      reject(
        [6, '14:30', david],
        [
          {
            code: 'PROOF_INSUFFICIENT',
            text: 'The screenshot is cropped: neither the date nor the landing page can be seen.',
            about: { document: 1 },
          },
          { code: 'AMOUNT_MISMATCH', text: 'The agency fee of USD 320 is not on the invoice.', about: { line: 0 } },
        ],
      ),
    ],
  },
  {
    ...devices,
    activity: 'ON_SITE_CHAMPION',
    title: 'On-site champion at three stores',
    lines: [{ description: 'Champion, 60 hours on the shop floor', expenseType: 'Own work', amount: 4_500 }],
    papers: [
      table('POE', 'Floor hours', 'Signed hours per store', [
        ['Store', 'Hours'],
        ['Bellevue', 24],
        ['Tacoma', 18],
        ['Everett', 18],
      ]),
    ],
    draft: { back: 18, time: '15:30', by: user },
    steps: [
      submit([17, '16:20', user]),
      pickUp([16, '10:20', david]),
      reject(
        [15, '09:50', david],
        [{ code: 'DUPLICATE', text: 'Bellevue was claimed before for the same week.', about: { claim: true } }],
      ),
      dispute(
        [12, '17:05', admin],
        'The earlier claim was for the Bellevue training day, not the floor hours. The schedule attached shows both.',
        [
          report(
            'Schedule of the week, both activities marked',
            ['Tuesday: training day', 'Wednesday to Friday: floor hours'],
            'Schedule',
          ),
        ],
      ),
      approve([9, '13:15', anna], 'Two different activities indeed. Approved.'),
    ],
  },
  {
    ...devices,
    activity: 'INTERNAL_TRAINING',
    title: 'Floor day: new device line-up',
    lines: [
      {
        supplier: 'Harbor Room Rentals',
        number: 'HR-771',
        description: 'Room for 30 people',
        expenseType: 'Room',
        amount: 900,
      },
      { description: 'Trainer, 16 hours', expenseType: 'Own work', amount: 1_440 },
    ],
    papers: [report('Agenda and signed attendance list', ['28 attendees', 'Four product stations'])],
    draft: { back: 12, time: '16:45', by: user },
    steps: [
      submit([11, '16:15', user]),
      pickUp([10, '08:50', anna]),
      ask(
        [10, '09:30', anna],
        [
          {
            code: 'INVOICE_UNREADABLE',
            text: 'The statement of the trainer’s hours is not signed.',
            about: { document: 1 },
          },
        ],
      ),
      say([8, '16:00', user], 'Signed now; the scan comes with the resubmission.'),
      attach([8, '16:10', user], [report('Signed statement of the trainer', ['16 hours, signed'], 'Signed statement')]),
      submit([8, '16:20', user]),
      pickUp([7, '09:10', anna]),
      approve([7, '10:00', anna]),
    ],
  },
]
