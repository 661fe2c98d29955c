import { useRef } from 'react'
import { disputeWords } from '../../language/messages/dispute.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { FileDrop } from '../document/FileDrop.tsx'
import { UploadCard } from '../document/UploadCard.tsx'
import { useFocusAfterRemoval } from '../document/useFocusAfterRemoval.ts'
import { lineNames } from '../lineNames.ts'
import css from './DisputeFiles.module.css'
import type { Dispute } from './useDispute.ts'

export interface DisputeFilesProps {
  dispute: Pick<Dispute, 'uploads' | 'errors'>
  lines: Parameters<typeof lineNames>[0]
}

/** New documents that go with a dispute. */
export function DisputeFiles({ dispute: { uploads, errors }, lines }: DisputeFilesProps) {
  const text = useText()
  const files = useRef<HTMLDivElement>(null)
  const remove = useFocusAfterRemoval(uploads, files)
  return (
    <div ref={files}>
      <Text as="h3" size={300} weight="regular" className={css['title']}>
        {text(disputeWords.documents)}
      </Text>
      <FileDrop onFiles={uploads.add} />
      {uploads.uploads.length > 0 && (
        <Stack as="ul" gap={12} className={css['list']} aria-label={text(editWords.newDocuments)}>
          {uploads.uploads.map((upload) => (
            <UploadCard
              key={upload.key}
              upload={upload}
              uploads={{ ...uploads, remove }}
              sentText={text(editWords.uploadedForDispute)}
              lines={lineNames(lines, text)}
              errors={errors.documents?.[upload.key] ?? {}}
            />
          ))}
        </Stack>
      )}
    </div>
  )
}
