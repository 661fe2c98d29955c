import { report, screenshot, table } from '../papers.ts'
import { approve, assign, dispute, pickUp, reject, say, submit, type Story } from '../story.ts'

const user = 'user@nordlys.example'
const admin = 'admin@nordlys.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const cloud = { partner: 'nordlys', program: 'CLOUD_RESELLER', language: 'sv', activityDays: [9, 2] } as const

/** Nordlys' rejected cloud claims, and their disputes. */
export const cloudDisputeStories: readonly Story[] = [
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'TRADE_SHOWS',
    title: 'Mässmonter på Nordiska teknikmässan',
    activityDays: [12, 3],
    lines: [
      {
        supplier: 'Stockholms Mässhallar AB',
        number: '660912',
        description: 'Monteryta 24 m² och el',
        expenseType: 'Monteryta',
        amount: 96_000,
      },
      {
        supplier: 'Monterbyggarna i Solna AB',
        number: '4471',
        description: 'Monterbygge och möbler',
        expenseType: 'Monterbygge',
        amount: 54_300,
      },
    ],
    papers: [
      screenshot('Monter', 'Bild av montern'),
      table('METRICS', 'Besökare i montern', 'Avlästa besökare per dag', [
        ['Dag', 'Besökare'],
        ['1', 212],
        ['2', 264],
        ['3', 187],
      ]),
    ],
    draft: { back: 11, time: '13:00', by: user },
    steps: [
      submit([9, '10:05', user]),
      pickUp([8, '08:50', anna]),
      reject(
        [7, '15:20', anna],
        [
          {
            code: 'INVOICE_UNREADABLE',
            text: 'Fakturan från Monterbyggarna är avskuren: summan och momsen syns inte.',
            about: { document: 1 },
          },
          {
            code: 'BRANDING',
            text: 'På bilden syns inte Contosos varumärke i montern. Minst en tredjedel av ytan ska visa det.',
            about: { document: 2 },
          },
          {
            code: 'NOT_ELIGIBLE',
            text: 'Möblerna är köpta, inte hyrda, och är därför inte ersättningsgilla.',
            about: { line: 1 },
          },
        ],
        'Avslaget kan bestridas med en läslig faktura och en bild som visar hela montern.',
      ),
    ],
  },
  {
    ...cloud,
    location: 'Malmö',
    activity: 'CUSTOMER_OFFERS',
    title: 'Kunderbjudande: gratis molnanalys',
    lines: [{ description: 'Molnanalyser hos 12 kunder, 96 timmar', expenseType: 'Eget arbete', amount: 86_400 }],
    papers: [report('Sammanställning av analyserna', ['12 genomförda analyser', '7 kunder har begärt offert'])],
    draft: { back: 15, time: '09:35', by: user },
    steps: [
      submit([13, '11:00', user]),
      pickUp([12, '09:10', anna]),
      reject(
        [11, '14:45', anna],
        [
          {
            code: 'PROOF_INSUFFICIENT',
            text: 'Sammanställningen namnger inte kunderna. Vi behöver ett underlag per kund.',
            about: { document: 1 },
          },
        ],
      ),
      dispute(
        [2, '13:30', admin],
        'Kundernas namn utelämnades av sekretesskäl. Vi bifogar nu ett undertecknat underlag per kund, där varje kund har godkänt att ni får läsa det.',
        [
          report(
            'Undertecknade underlag, ett per kund',
            ['12 underlag, samtliga undertecknade', 'Period: fyra veckor'],
            'Underlag per kund',
          ),
        ],
      ),
      assign([1, '08:40', david], david),
      say(
        [1, '08:50', david],
        'Thank you, the signed reports help. I will go through them one by one and answer this week.',
      ),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'SYNDICATED_CONTENT',
    title: 'Syndikerat innehåll i kundportalen',
    lines: [
      {
        supplier: 'Webbverkstan Söder AB',
        number: '1795',
        description: 'Inkoppling av Contosos innehåll',
        expenseType: 'Programmering',
        amount: 33_500,
      },
    ],
    papers: [screenshot('Kundportal', 'Innehållet i kundportalen')],
    draft: { back: 20, time: '10:25', by: user },
    steps: [
      submit([19, '09:40', user]),
      pickUp([18, '09:20', anna]),
      reject(
        [17, '13:50', anna],
        [
          {
            code: 'WRONG_DATES',
            text: 'Fakturan gäller arbete som utfördes före användningsperiodens första dag.',
            about: { line: 0 },
          },
        ],
      ),
      dispute(
        [14, '11:10', admin],
        'Fakturan är daterad inom perioden. Arbetet beställdes tidigare men utfördes i sin helhet under perioden, se tidrapporten.',
        [
          table('OTHER', 'Tidrapport', 'Byråns tidrapport, dag för dag', [
            ['Dag', 'Timmar'],
            ['1', 8],
            ['2', 7.5],
            ['3', 8],
            ['4', 6],
          ]),
        ],
      ),
      approve([11, '15:30', david], 'The time report settles it: all hours fall inside the period. Approved.'),
    ],
  },
  {
    ...cloud,
    location: 'Malmö',
    activity: 'INTERNAL_INCENTIVES',
    title: 'Säljtävling: molnlicenser',
    lines: [{ description: 'Priser till säljarna', expenseType: 'Eget arbete', amount: 40_000 }],
    papers: [report('Tävlingsregler och resultat', ['14 säljare deltog', 'Tre vinnare'])],
    draft: { back: 22, time: '14:15', by: user },
    steps: [
      submit([21, '10:50', user]),
      pickUp([20, '11:20', david]),
      reject(
        [19, '10:10', david],
        [
          {
            code: 'NOT_ELIGIBLE',
            text: 'Cash prizes are not eligible; the rules allow training vouchers only.',
            about: { line: 0 },
          },
        ],
      ),
      dispute([16, '09:30', admin], 'Priserna var presentkort på utbildning, inte pengar.'),
      reject(
        [12, '14:00', anna],
        [
          {
            code: 'NOT_ELIGIBLE',
            text: 'Kvittona visar presentkort som gäller i valfri butik, inte utbildning. Avslaget står fast.',
            about: { line: 0 },
          },
        ],
        'Tvisten är avgjord och avslaget är slutligt.',
      ),
    ],
  },
]
