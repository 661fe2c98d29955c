import { Suspense } from 'react'
import type { ExportRowFragment } from '../graphql/graphql.ts'
import { exportWords } from '../language/messages/exports.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Row } from '../ui/layout/Row.tsx'
import { Text } from '../ui/layout/Text.tsx'
import css from './ExportRow.module.css'
import { useStandingText } from './useStandingText.ts'
import { lazyPart } from '../ui/lazyPart.ts'

const Progress = lazyPart(() => import('../ui/Progress.tsx').then((module) => module.Progress))

/** One export: what it is, how far it has come, and the file once it is there. */
export function ExportRow({ row }: { row: ExportRowFragment }) {
  const text = useText()
  const format = useFormat()
  const standing = useStandingText()
  const { name, state, rowCount, writtenCount, url, askedAt, expiresAt } = row
  const at = format.moment(askedAt)
  return (
    <li className={css['root']}>
      <Row gap={8} align="baseline" justify="space-between">
        <Text weight="semibold" className={css['name']}>
          {name}
        </Text>
        {url && (
          <a
            href={url}
            download={name}
            className={css['download']}
            aria-label={text(exportWords.downloadNamed, { name, at })}
          >
            {text(exportWords.download)}
          </a>
        )}
      </Row>
      {(state === 'WAITING' || state === 'RUNNING') && (
        <Suspense>
          <Progress
            aria-label={text(exportWords.progress, { name })}
            {...(rowCount ? { value: writtenCount, max: rowCount } : {})}
          />
        </Suspense>
      )}
      <Text size={200} tone={state === 'FAILED' ? 'danger' : 'plain'}>
        {standing(row)}
      </Text>
      <Text size={200} tone="faint">
        {text(url ? exportWords.kept : exportWords.askedAt, { at, until: format.moment(expiresAt) })}
      </Text>
    </li>
  )
}
