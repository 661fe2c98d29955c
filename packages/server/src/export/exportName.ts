import { type ExportList, exportLists, type Language } from '@samop/shared'

/** The file's name, with the day on which it was asked for. */
export const exportName = ({ list, language, askedAt }: Named): string =>
  `${exportLists[list].file[language]} ${askedAt.slice(0, 10)}.csv`

interface Named {
  readonly list: ExportList
  readonly language: Language
  readonly askedAt: string
}
