import { report, screenshot } from '../papers.ts'
import { ask, assign, attach, dispute, pickUp, reject, say, submit, type Story } from '../story.ts'

const user = 'user@nordlys.example'
const admin = 'admin@nordlys.example'
const anna = 'reviewer@vendor.example'
const david = 'reviewer2@vendor.example'

const cloud = { partner: 'nordlys', program: 'CLOUD_RESELLER', language: 'sv', activityDays: [9, 2] } as const

/** Nordlys' cloud claims with a request for action: waiting, answered, and never answered. */
export const cloudAskedStories: readonly Story[] = [
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'MULTI_TOUCH_CAMPAIGN',
    title: 'Flerstegskampanj: arbetsplats i molnet',
    lines: [
      {
        supplier: 'Byrån Kompass AB',
        number: '10398',
        description: 'Kampanjproduktion: film, landningssida, annonser',
        expenseType: 'Byråarvode',
        amount: 88_000,
      },
      {
        supplier: 'Adressgruppen i Norden AB',
        number: '72-1185',
        description: 'Kontaktlista, 3 000 beslutsfattare',
        expenseType: 'Kontaktdatabas',
        amount: 24_500,
      },
    ],
    papers: [screenshot('Landningssida', 'Kampanjens landningssida')],
    draft: { back: 5, time: '14:30', by: user },
    steps: [
      submit([4, '08:40', user]),
      pickUp([3, '10:05', anna]),
      ask(
        [3, '11:30', anna],
        [
          {
            code: 'AMOUNT_MISMATCH',
            text: 'Fakturan från Adressgruppen gäller 19 500 kr, men 24 500 kr är begärt.',
            about: { line: 1 },
          },
          {
            code: 'PROOF_INSUFFICIENT',
            text: 'Skärmbilden visar bara landningssidan. Vi behöver bevis för varje steg: film, annons och utskick.',
            about: { document: 2 },
          },
        ],
        'Rätta beloppet och lägg till bevis för de övriga stegen, så fortsätter granskningen direkt.',
      ),
      say([2, '09:15', user], 'Byrån skickar filmen och utskicket i morgon.'),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'DIRECT_MAIL_EMAIL_SMS',
    title: 'Utskick: kom igång med molntelefoni',
    lines: [
      {
        supplier: 'Åre Tryckeri & Distribution AB',
        number: 'TD-0418',
        description: 'Tryck och porto, 5 200 brev',
        expenseType: 'Porto',
        amount: 42_750,
      },
    ],
    papers: [report('Brevet som skickades', ['Brev med svarskort, 5 200 mottagare'])],
    draft: { back: 10, time: '10:45', by: user },
    steps: [
      submit([9, '09:20', user]),
      pickUp([8, '09:00', anna]),
      ask(
        [8, '09:45', anna],
        [
          {
            code: 'PROOF_MISSING',
            text: 'Lägg till ett bevis på att breven delades ut, till exempel postens inlämningskvitto.',
            about: { requirement: 'PROOF_OF_EXECUTION' },
          },
        ],
      ),
      attach(
        [1, '10:20', user],
        [
          report(
            'Postens inlämningskvitto',
            ['Inlämnade försändelser: 5 200', 'Inlämningsställe: Stockholm Klara'],
            'Inlämningskvitto',
          ),
        ],
      ),
      submit([1, '10:35', user], 'Kvittot är bifogat.'),
    ],
  },
  {
    ...cloud,
    location: 'Stockholm',
    activity: 'PARTNER_WEBSITE_SEO',
    title: 'Ny sajtdel om molnsäkerhet',
    lines: [
      {
        supplier: 'Webbverkstan Söder AB',
        number: '1802',
        description: 'Design, texter och programmering',
        expenseType: 'Programmering',
        amount: 79_000,
      },
    ],
    papers: [screenshot('Sajtdel molnsäkerhet', 'Startsidan för den nya sajtdelen')],
    draft: { back: 14, time: '15:10', by: user },
    steps: [
      submit([12, '08:55', user]),
      pickUp([11, '10:40', david]),
      reject(
        [10, '11:15', david],
        [
          {
            code: 'BRANDING',
            text: 'The page does not show the vendor’s products; only your own services are named.',
            about: { document: 1 },
          },
        ],
      ),
      dispute(
        [6, '10:00', admin],
        'Skärmbilden visade fel sida. Produktsidorna ligger ett steg längre ner och visar Contosos produkter på varje sida.',
      ),
      assign([5, '09:00', anna], anna),
      ask(
        [5, '09:40', anna],
        [
          {
            code: 'PROOF_INSUFFICIENT',
            text: 'Bifoga skärmbilder av produktsidorna, med webbadressen synlig.',
            about: { requirement: 'PROOF_OF_EXECUTION' },
          },
        ],
      ),
    ],
  },
  {
    ...cloud,
    from: 'CORRECTIONS',
    location: 'Stockholm',
    activity: 'TV_RADIO',
    title: 'Radiokampanj i Mälardalen',
    activityDays: [40, 6],
    lines: [
      {
        supplier: 'Radio Mälarvåg AB',
        number: 'R-5518',
        description: '24 inslag, två veckor',
        expenseType: 'Sändningstid',
        amount: 52_000,
      },
    ],
    papers: [report('Sändningsintyg', ['24 inslag om 20 sekunder'])],
    draft: { back: 42, time: '10:30', by: user },
    steps: [
      submit([40, '09:00', user]),
      pickUp([39, '10:15', anna]),
      ask(
        [39, '11:00', anna],
        [
          {
            code: 'PROOF_INSUFFICIENT',
            text: 'Bifoga ljudfilens manus så att vi ser hur Contoso nämns.',
            about: { document: 1 },
          },
        ],
      ),
    ],
  },
]
