import { type Language, say } from '@samop/shared'

/** The file's name, with the day on which it was asked for. */
export const exportName = ({ language, askedAt }: { language: Language; askedAt: string }): string =>
  say({ en: 'claims {day}.csv', sv: 'anspråk {day}.csv' }, language, { day: askedAt.slice(0, 10) })
