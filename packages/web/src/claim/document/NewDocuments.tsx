import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { attachDocumentDocument } from '../claimMutations.ts'
import type { DocumentErrors } from './DocumentFields.tsx'
import { problemsOf } from '../../change/problems.ts'
import { FileDrop } from './FileDrop.tsx'
import { focusPlace } from '../focusPlace.ts'
import css from './NewDocuments.module.css'
import { UploadCard } from './UploadCard.tsx'
import type { Upload } from './uploads.ts'
import { useAttachWhenSent } from './useAttachWhenSent.ts'
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts'
import { useHeld } from '../saving/held.ts'
import { useUploads } from './useUploads.ts'
import { wrongNote } from '../wrongNote.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Row } from '../../ui/layout/Row.tsx'

export interface NewDocumentsProps {
  claimId: string
  lines: readonly { id: string; name: string }[]
}

/** Uploads files into the claim. Each needs a kind and a note; after "attach" it is attached once it is sent. */
export function NewDocuments({ claimId, lines }: NewDocumentsProps) {
  const text = useText()
  const root = useRef<HTMLDivElement>(null)
  const uploads = useUploads()
  const remove = useFocusAfterRemoval(uploads, root)
  const change = useChangeClaim(claimId)
  const [errors, setErrors] = useState<Record<string, DocumentErrors>>({})
  useHeld('files', uploads.uploads.length > 0)

  const { wanted, want } = useAttachWhenSent(uploads.uploads, async (upload) => {
    const { key, kind, note, lineId, documentId } = upload
    if (!documentId || !kind) return
    const input = { claimId, documentId, kind, note: note.trim(), lineId: lineId || null }
    const result = await change(attachDocumentDocument, input, { reapply: true })
    if (result.kind === 'done') return remove(key)
    const { note: atNote, lineId: atLine, form } = problemsOf(result, ['note', 'lineId'], text)
    const errorsFound = { note: atNote, lineId: atLine, kind: atNote || atLine ? undefined : form }
    setErrors((was) => ({ ...was, [key]: errorsFound }))
  })

  function attach() {
    const sendable = uploads.uploads.filter(({ state }) => state !== 'REFUSED')
    const found = Object.fromEntries(sendable.map((upload) => [upload.key, missing(upload)]))
    setErrors(found)
    const wrong = sendable.find(({ key }) => found[key]?.kind || found[key]?.note)
    want(sendable.filter((upload) => !found[upload.key]?.kind && !found[upload.key]?.note).map(({ key }) => key))
    // The next rendering marks the wrong fields; only then can the focus find them.
    if (wrong) requestAnimationFrame(() => focusPlace(wrong.key))
  }

  const missing = ({ kind, note }: Upload): DocumentErrors => ({
    kind: kind ? undefined : text(editWords.kindMissing),
    note: wrongNote(note, text),
  })

  const sendable = uploads.uploads.filter(({ state }) => state !== 'REFUSED').length
  return (
    <div id="add-documents" ref={root} className={css['root']}>
      <FileDrop onFiles={uploads.add} />
      {uploads.uploads.length > 0 && (
        <Stack as="ul" gap={12} className={css['list']} aria-label={text(editWords.newDocuments)}>
          {uploads.uploads.map((upload) => (
            <UploadCard
              key={upload.key}
              upload={upload}
              uploads={{
                ...uploads,
                remove,
                change(key, changed) {
                  setErrors((was) => ({ ...was, [key]: {} }))
                  uploads.change(key, changed)
                },
              }}
              sentText={text(editWords.uploaded)}
              lines={lines}
              errors={errors[upload.key] ?? {}}
            />
          ))}
        </Stack>
      )}
      {sendable > 0 && (
        <Row gap={[8, 12]} align="center" wrap className={css['actions']}>
          <Button appearance="primary" onClick={attach}>
            {text(editWords.attach, { count: sendable })}
          </Button>
          {wanted && <span role="status">{text(editWords.attachWhenSent)}</span>}
        </Row>
      )}
    </div>
  )
}
