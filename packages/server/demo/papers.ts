import { type ContentType, type Currency, type DocumentKind, money, showDay, showMoney } from '@samop/shared'
import { pdf, type PdfLine } from './pdf.ts'
import { png } from './png.ts'
import type { Story, StoryLine } from './story.ts'
import { minorOfWhole } from './wholeMoney.ts'

/** A document of the demonstration. Its file is made when the days of its story are known. */
export interface Paper {
  readonly kind: DocumentKind
  readonly note: string
  /** The line it backs, by its place in the story. */
  readonly line?: number
  readonly make: (facts: PaperFacts) => File
}

export interface File {
  readonly name: string
  readonly contentType: ContentType
  readonly bytes: Buffer
}

/** The facts of a claim that its papers show. */
export interface PaperFacts {
  readonly story: Story
  readonly partner: string
  readonly currency: Currency
  readonly activityTo: string | null
  /** The date of every invoice. */
  readonly invoicedOn: string
  /** The day of the draft; no paper has a later date. */
  readonly draftedOn: string
}

const words = {
  en: {
    invoice: 'Invoice',
    date: 'Invoice date',
    customer: 'Customer',
    due: 'Payable within 30 days',
    total: 'Total excl. VAT',
    csr: 'Certification statement and report',
    csrText: 'We certify that the work below was done by our own staff for this activity.',
    activity: 'Activity',
    signed: 'Signed by the marketing manager',
    report: 'Report',
    done: 'Carried out by',
  },
  sv: {
    invoice: 'Faktura',
    date: 'Fakturadatum',
    customer: 'Kund',
    due: 'Betalas inom 30 dagar',
    total: 'Summa exkl. moms',
    csr: 'Intyg och rapport för eget arbete',
    csrText: 'Vi intygar att arbetet nedan har utförts av vår egen personal för aktiviteten.',
    activity: 'Aktivitet',
    signed: 'Undertecknat av marknadschefen',
    report: 'Rapport',
    done: 'Genomfört av',
  },
} as const

/** The document that backs a line: the supplier's invoice, or the statement of own work. */
export const backing = (line: StoryLine, place: number, language: Story['language']): Paper =>
  line.supplier === undefined ? csr(line, place, language) : invoice(line, line.supplier, place, language)

const invoice = (line: StoryLine, supplier: string, place: number, language: Story['language']): Paper => ({
  kind: 'INVOICE',
  note: { en: `Invoice from ${supplier}`, sv: `Faktura från ${supplier}` }[language],
  line: place,
  make: ({ partner, currency, invoicedOn }) => {
    const text = words[language]
    const title = `${text.invoice} ${line.number}`
    return asPdf(`${title} ${supplier}`, [
      { text: supplier, size: 20 },
      { text: title, size: 14 },
      { text: text.date, right: showDay(invoicedOn, language) },
      { text: text.customer, right: partner },
      { text: '' },
      { text: line.description, right: amountOf(line, currency, language) },
      { text: text.total, right: amountOf(line, currency, language), size: 12 },
      { text: text.due, size: 9 },
    ])
  },
})

const csr = (line: StoryLine, place: number, language: Story['language']): Paper => ({
  kind: 'CSR',
  note: { en: 'Statement and report of our own hours', sv: 'Intyg och rapport över våra egna timmar' }[language],
  line: place,
  make: ({ story, partner, currency, draftedOn }) => {
    const text = words[language]
    return asPdf(`CSR ${line.description}`, [
      { text: text.csr, size: 18 },
      { text: partner, size: 13 },
      { text: text.csrText },
      { text: text.activity, right: story.title },
      { text: line.description, right: amountOf(line, currency, language) },
      { text: text.signed, right: showDay(draftedOn, language), size: 10 },
    ])
  },
})

/** A report as proof of execution. */
export const report = (note: string, lines: readonly string[], name?: string): Paper => ({
  kind: 'POE',
  note,
  make: ({ story, partner, activityTo }) => {
    const text = words[story.language]
    return asPdf(name ?? `${text.report} ${story.title.replace(': ', ' – ')}`, [
      { text: story.title, size: 18 },
      { text: text.done, right: partner },
      ...(activityTo === null ? [] : [{ text: text.activity, right: showDay(activityTo, story.language) }]),
      { text: '' },
      ...lines.map((line): PdfLine => ({ text: line })),
    ])
  },
})

/** A screenshot as proof of execution. */
export const screenshot = (name: string, note: string): Paper => ({
  kind: 'POE',
  note,
  make: ({ story }) => ({ name: `${name}.png`, contentType: 'image/png', bytes: png(seedOf(story.title + name)) }),
})

/** A document with a table of numbers. */
export const table = (
  kind: DocumentKind,
  name: string,
  note: string,
  rows: readonly (readonly (string | number)[])[],
): Paper => ({
  kind,
  note,
  make: ({ story }) => ({
    name: `${name}.csv`,
    contentType: 'text/csv',
    bytes: Buffer.from(`\uFEFF${[[story.title], ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`),
  }),
})

const asPdf = (name: string, lines: readonly PdfLine[]): File => ({
  name: `${name}.pdf`,
  contentType: 'application/pdf',
  bytes: pdf(name, lines),
})

const amountOf = ({ amount }: StoryLine, currency: Currency, language: Story['language']) =>
  showMoney(money(minorOfWhole(amount, currency), currency), language)

const quoted = (value: string | number) => (typeof value === 'number' ? value : `"${value.replaceAll('"', '""')}"`)

const seedOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
