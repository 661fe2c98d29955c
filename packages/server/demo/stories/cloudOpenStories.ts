import { report, screenshot, table } from '../papers.ts'
import { pickUp, recall, say, submit, type Story } from '../story.ts'

const user = 'user@nordlys.example'
const admin = 'admin@nordlys.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const cloud = { partner: 'nordlys', program: 'CLOUD_RESELLER', language: 'sv', activityDays: [9, 2] } as const

/** Nordlys' open cloud claims, in Swedish kronor: drafts, and those that wait for a reviewer. */
export const cloudOpenStories: readonly Story[] = [
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'CUSTOMER_SEMINARS',
    title: 'Webbinarium: molnmigrering för tillverkande företag',
    lines: [
      {
        supplier: 'Studio Ljusgården AB',
        number: '20418',
        description: 'Inspelning och sändning, 2 timmar',
        expenseType: 'Produktion',
        amount: 46_500,
      },
      { description: 'Förberedelser och moderering, 24 timmar', expenseType: 'Eget arbete', amount: 21_600 },
    ],
    papers: [],
    draft: { back: 3, time: '10:12', by: user },
    steps: [say([2, '08:55', user], 'Väntar på deltagarlistan från webbinarieplattformen, sedan kan det skickas in.')],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'PRINT_ADVERTISING',
    title: 'Annons i Industribladet: säkrare moln',
    lines: [
      {
        supplier: 'Industribladet Förlag AB',
        number: 'IB-77310',
        description: 'Helsida, sidan 14',
        expenseType: 'Annonsplats',
        amount: 58_000,
      },
    ],
    papers: [
      report(
        'Den tryckta annonsen, sidan 14',
        ['Helsida, fyrfärg, sidan 14', 'Upplaga 38 400 exemplar', 'Contosos logotyp och budskap i nedre tredjedelen'],
        'Annons sidan 14',
      ),
    ],
    draft: { back: 2, time: '15:20', by: user },
    steps: [submit([1, '09:05', user])],
  },
  {
    ...cloud,
    location: 'Malmö',
    activity: 'CUSTOMER_SEMINARS',
    title: 'Kundträff i Malmö: från serverrum till moln',
    lines: [
      {
        supplier: 'Slagthuset Konferens AB',
        number: '881204',
        description: 'Lokal och teknik, heldag',
        expenseType: 'Lokal',
        amount: 37_900,
      },
      {
        supplier: 'Kockums Kök & Catering',
        number: '5520',
        description: 'Lunch och kaffe, 64 personer',
        expenseType: 'Förtäring',
        amount: 23_680,
      },
    ],
    papers: [
      report('Program och bilder från kundträffen', [
        '64 deltagare från 41 företag',
        'Tre kundfall, en paneldiskussion',
        'Contosos talare: produktchef Norden',
      ]),
    ],
    draft: { back: 7, time: '13:40', by: user },
    steps: [
      submit([5, '16:20', user], 'Deltagarlistan finns på begäran.'),
      say([2, '10:30', admin], 'Granskningstiden har gått ut utan besked. Kan ni säga när vi kan vänta oss ett svar?'),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'DIGITAL_ADVERTISING',
    title: 'Sökannonser för säkerhetskopiering i molnet',
    lines: [
      {
        supplier: 'Byrån Kompass AB',
        number: '10432',
        description: 'Annonsbudget och arvode, fyra veckor',
        expenseType: 'Annonsplats',
        amount: 64_200,
      },
    ],
    papers: [
      screenshot('Sökannons', 'Skärmbild av annonsen i sökresultatet'),
      table('METRICS', 'Resultat sökannonser', 'Visningar och klick per vecka', [
        ['Vecka', 'Visningar', 'Klick'],
        ['1', 41_230, 1204],
        ['2', 39_872, 1187],
        ['3', 44_018, 1355],
        ['4', 46_540, 1462],
      ]),
    ],
    draft: { back: 2, time: '11:05', by: user },
    steps: [submit([1, '09:30', user]), pickUp([1, '14:10', anna])],
  },
  {
    ...cloud,
    location: 'Malmö',
    activity: 'TELEMARKETING',
    title: 'Mötesbokning mot kommuner i Skåne',
    lines: [
      {
        supplier: 'Ringklar Kontakt AB',
        number: '3391',
        description: '120 timmar mötesbokning',
        expenseType: 'Telefonkampanj',
        amount: 71_400,
      },
    ],
    papers: [
      table('POE', 'Bokade möten', 'Alla samtal och bokade möten', [
        ['Kommun', 'Samtal', 'Möten'],
        ['Lund', 34, 3],
        ['Helsingborg', 41, 4],
        ['Kristianstad', 29, 2],
        ['Trelleborg', 22, 2],
      ]),
    ],
    draft: { back: 8, time: '09:50', by: user },
    steps: [
      submit([6, '10:10', user]),
      pickUp([4, '13:25', david]),
      say(
        [4, '13:40', david],
        'I am checking with the program team whether public sector outreach is covered this period.',
      ),
      say(
        [3, '08:45', user],
        'Tack! Vi fick det bekräftat av Sofia när perioden började, jag lägger gärna till mejlet om det behövs.',
      ),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'DIGITAL_ADVERTISING',
    title: 'Annonser på LinkedIn: hybridmoln',
    lines: [
      {
        supplier: 'Byrån Kompass AB',
        number: '10455',
        description: 'Annonsbudget, tre veckor',
        expenseType: 'Annonsplats',
        amount: 38_600,
      },
    ],
    papers: [screenshot('LinkedIn-annons', 'Annonsen i flödet')],
    draft: { back: 5, time: '16:00', by: user },
    steps: [
      submit([4, '14:25', user]),
      recall([4, '15:10', user]),
      say([4, '15:15', user], 'Återkallat: byråns andra faktura ska med innan vi skickar in igen.'),
    ],
  },
]
