import { report, table } from '../papers.ts'
import { approve, pickUp, say, submit, withdraw, type Story } from '../story.ts'

const user = 'user@nordlys.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const cloud = { partner: 'nordlys', program: 'CLOUD_RESELLER', language: 'sv', activityDays: [9, 2] } as const

/** Nordlys' cloud claims that have ended: approved in full or in part, withdrawn, expired. */
export const cloudDecidedStories: readonly Story[] = [
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'CUSTOMER_SEMINARS',
    title: 'Frukostseminarium: data i vardagen',
    lines: [
      {
        supplier: 'Hotell Norra Tornet AB',
        number: 'F-9921',
        description: 'Lokal och frukost, 80 personer',
        expenseType: 'Lokal',
        amount: 44_000,
      },
      {
        supplier: 'Hotell Norra Tornet AB',
        number: 'F-9922',
        description: 'Kvällsmingel med dryck',
        expenseType: 'Förtäring',
        amount: 18_400,
      },
    ],
    papers: [report('Inbjudan, program och deltagarlista', ['80 anmälda, 71 deltog', 'Två talare från Contoso'])],
    draft: { back: 17, time: '09:15', by: user },
    steps: [
      submit([16, '13:05', user]),
      pickUp([15, '10:10', anna]),
      approve([15, '11:40', anna], 'Fint seminarium! Minglet kunde inte godkännas.', {
        amount: 44_000,
        reasons: [
          {
            code: 'NOT_ELIGIBLE',
            text: 'Alkohol är aldrig ersättningsgill, och dryckerna går inte att skilja ut på fakturan.',
            about: { line: 1 },
          },
        ],
      }),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'EXAMS_AND_TUITION',
    title: 'Certifieringar för molnarkitekter',
    lines: [
      {
        supplier: 'Kunskapsporten Utbildning AB',
        number: '40117',
        description: 'Sex examinationer och kurslitteratur',
        expenseType: 'Examination',
        amount: 31_800,
      },
    ],
    papers: [
      table('POE', 'Godkända examina', 'Examensintyg, sex personer', [
        ['Person', 'Resultat'],
        ['1', 'Godkänd'],
        ['2', 'Godkänd'],
        ['3', 'Godkänd'],
        ['4', 'Godkänd'],
        ['5', 'Godkänd'],
        ['6', 'Godkänd'],
      ]),
    ],
    draft: { back: 13, time: '11:30', by: user },
    steps: [
      submit([12, '14:20', user]),
      pickUp([11, '13:10', david]),
      approve([10, '10:45', david], 'Complete and easy to follow. Approved in full.'),
    ],
  },
  {
    ...cloud,
    location: 'Malmö',
    activity: 'PRINT_ADVERTISING',
    title: 'Helsida i Öresundsmagasinet',
    lines: [
      {
        supplier: 'Öresundsmagasinet AB',
        number: '8814',
        description: 'Helsida, fyrfärg',
        expenseType: 'Annonsplats',
        amount: 27_900,
      },
    ],
    papers: [report('Korrektur av annonsen', ['Helsida, fyrfärg'])],
    draft: { back: 9, time: '10:00', by: user },
    steps: [
      submit([8, '09:10', user]),
      withdraw(
        [8, '15:45', user],
        'Tidningen har krediterat fakturan: numret trycktes aldrig. Vi återkommer om annonsen flyttas.',
      ),
    ],
  },
  {
    ...cloud,
    from: 'CLOSING',
    location: 'Malmö',
    activity: 'TELEMARKETING',
    title: 'Uppföljning av mässkontakter per telefon',
    activityDays: [60, 5],
    lines: [
      {
        supplier: 'Ringklar Kontakt AB',
        number: '3204',
        description: '40 timmar uppföljning',
        expenseType: 'Telefonkampanj',
        amount: 23_800,
      },
    ],
    papers: [],
    draft: { back: 12, time: '13:45', by: user },
    steps: [say([6, '09:20', user], 'Saknar fortfarande samtalslistan från Ringklar.')],
  },
]
