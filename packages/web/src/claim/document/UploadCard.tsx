import {
  ArrowClockwise16Regular,
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { Suspense } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { DocumentFields, type DocumentErrors } from './DocumentFields.tsx'
import { DocumentIcon } from './DocumentIcon.tsx'
import css from './UploadCard.module.css'
import type { Upload } from './uploads.ts'
import type { Uploads } from './useUploads.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'

const Progress = lazyPart(() => import('../../ui/Progress.tsx').then((module) => module.Progress))

export interface UploadCardProps {
  upload: Upload
  uploads: Pick<Uploads, 'change' | 'remove' | 'retry'>
  /** What the card says once the file is sent. */
  sentText: string
  lines: readonly { id: string; name: string }[]
  errors: DocumentErrors
  /** What the person should know before attaching it. */
  warning?: string | undefined
}

/** Shows one file being uploaded: its progress, its fields, and buttons to stop, retry or remove it. */
export function UploadCard({ upload, uploads, sentText, lines, errors, warning }: UploadCardProps) {
  const text = useText()
  const format = useFormat()
  const { key, file, state, share, problem } = upload
  const going = state === 'WAITING' || state === 'SENDING'
  return (
    <li id={key} className={css['root']} aria-label={file.name}>
      <Row gap={12} align="flex-start">
        <DocumentIcon contentType={file.type} />
        <div className={css['what']}>
          <Text size={300} weight="semibold">
            {file.name}
          </Text>
          <Row as="p" gap={[2, 12]} align="center" wrap className={css['state']}>
            {format.bytes(file.size)}
            {state === 'SENT' && (
              <span className={css['sent']}>
                <CheckmarkCircle16Regular aria-hidden />
                {sentText}
              </span>
            )}
            {going && text(state === 'WAITING' ? editWords.uploadWaiting : editWords.uploading, percent(share))}
          </Row>
        </div>
        <Button
          size="small"
          aria-label={text(going ? editWords.uploadCancelNamed : editWords.uploadRemoveNamed, { name: file.name })}
          onClick={() => uploads.remove(key)}
        >
          {text(going ? shellWords.cancel : editWords.remove)}
        </Button>
      </Row>
      {going && (
        <Suspense>
          <Progress
            className={css['bar']}
            value={share}
            thickness="large"
            aria-label={text(editWords.uploadProgress, { name: file.name })}
          />
        </Suspense>
      )}
      {problem && (
        <Row as="p" gap={[4, 8]} align="center" wrap role="alert" className={css['problem']}>
          <ErrorCircle16Regular aria-hidden />
          <span>{typeof problem === 'string' ? problem : text(problem)}</span>
          {state === 'FAILED' && (
            <Button size="small" icon={<ArrowClockwise16Regular />} onClick={() => uploads.retry(key)}>
              {text(shellWords.retry)}
            </Button>
          )}
        </Row>
      )}
      {warning && (
        <Row as="p" gap={8} align="center" role="status" className={css['warning']}>
          <Warning16Regular aria-hidden />
          {warning}
        </Row>
      )}
      {(state !== 'REFUSED' || upload.note) && (
        <DocumentFields
          values={upload}
          lines={lines}
          errors={errors}
          onChange={(change) => uploads.change(key, change)}
        />
      )}
    </li>
  )
}

const percent = (share: number) => ({ percent: Math.floor(share * 100) })
