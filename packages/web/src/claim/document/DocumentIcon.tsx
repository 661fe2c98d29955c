import {
  Document20Regular,
  DocumentPdf20Regular,
  DocumentTable20Regular,
  DocumentText20Regular,
  type FluentIcon,
  Image20Regular,
  SlideText20Regular,
} from '@fluentui/react-icons'
import css from './DocumentIcon.module.css'

const rows: readonly [RegExp, FluentIcon][] = [
  [/pdf$/, DocumentPdf20Regular],
  [/^image\//, Image20Regular],
  [/sheet$|csv$/, DocumentTable20Regular],
  [/presentation$/, SlideText20Regular],
  [/document$|^text\//, DocumentText20Regular],
]

/** An icon for the kind of file. It is decoration: words beside it say the same. */
export function DocumentIcon({ contentType }: { contentType: string }) {
  const Icon = rows.find(([type]) => type.test(contentType))?.[1] ?? Document20Regular
  return (
    <span className={css['root']}>
      <Icon aria-hidden />
    </span>
  )
}
