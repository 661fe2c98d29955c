import { useRef, useState } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { useChangeClaim } from '../changeClaim.ts'
import { attachDocumentDocument } from '../claimMutations.ts'
import type { DocumentErrors, DocumentValues } from './DocumentFields.tsx'
import { problemsOf } from '../../change/problems.ts'
import { FileDrop } from './FileDrop.tsx'
import { focusPlace } from '../focusPlace.ts'
import css from './NewDocuments.module.css'
import { UploadCard } from './UploadCard.tsx'
import { type BackedLine, suggestion } from './suggestion.ts'
import type { Suggest, Upload } from './uploads.ts'
import { useFinishing } from './useFinishing.ts'
import { useAttachWhenSent } from './useAttachWhenSent.ts'
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts'
import { useHeld } from '../saving/held.ts'
import { useUploads } from './useUploads.ts'
import { wrongNote } from '../wrongNote.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Row } from '../../ui/layout/Row.tsx'

export interface NewDocumentsProps {
  claimId: string
  lines: readonly (BackedLine & { name: string })[]
  /** The documents of the claim, to recognize a file that is chosen again. */
  documents: readonly { name: string; sha256: string }[]
}

/** Uploads files into the claim. Each needs a kind and a note; after "attach" it is attached once it is sent. */
export function NewDocuments({ claimId, lines, documents }: NewDocumentsProps) {
  const text = useText()
  const root = useRef<HTMLDivElement>(null)
  const suggest: Suggest = (name, kind) => suggestion(name, kind, lines, text)
  const uploads = useUploads(suggest)
  const remove = useFocusAfterRemoval(uploads, root)
  const change = useChangeClaim(claimId)
  const [errors, setErrors] = useState<Record<string, DocumentErrors>>({})
  const isWrong = ({ key }: Upload) => Object.values(errors[key] ?? {}).some(Boolean)
  const finished = useFinishing(uploads.uploads, isWrong)

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

  const missing = ({ kind, note }: Upload): DocumentErrors => ({
    kind: kind ? undefined : text(editWords.kindMissing),
    note: wrongNote(note, text),
  })

  /** Attaches what can be attached; whether nothing is missing. */
  function attach(): boolean {
    const sendable = uploads.uploads.filter(({ state }) => state !== 'REFUSED')
    const found = Object.fromEntries(sendable.map((upload) => [upload.key, missing(upload)]))
    setErrors(found)
    const wrong = sendable.find(({ key }) => found[key]?.kind || found[key]?.note)
    want(sendable.filter((upload) => !found[upload.key]?.kind && !found[upload.key]?.note).map(({ key }) => key))
    // The next rendering marks the wrong fields; only then can the focus find them.
    if (wrong) requestAnimationFrame(() => focusPlace(wrong.key))
    return !wrong
  }
  useHeld('files', uploads.uploads.length > 0, async () => attach() && finished())

  /** A suggestion that nobody has changed follows the kind. */
  function suggested(upload: Upload, changed: Partial<DocumentValues>): Partial<DocumentValues> {
    if (changed.kind === undefined) return changed
    const [was, is] = [suggest(upload.file.name, upload.kind), suggest(upload.file.name, changed.kind)]
    return {
      ...changed,
      ...(upload.lineId === was.lineId && { lineId: is.lineId }),
      ...((!upload.note || upload.note === was.note) && { note: is.note }),
    }
  }

  /** The name of another file with the same content. */
  const twinOf = ({ key, sha256 }: Upload): string | undefined =>
    sha256 === null
      ? undefined
      : (documents.find((document) => document.sha256 === sha256)?.name ??
        uploads.uploads.find((upload) => upload.key !== key && upload.sha256 === sha256)?.file.name)

  const warningOf = (upload: Upload) => {
    const name = twinOf(upload)
    return name && text(editWords.fileTwice, { name })
  }

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
                  uploads.change(key, suggested(upload, changed))
                },
              }}
              sentText={text(editWords.uploaded)}
              lines={lines}
              errors={errors[upload.key] ?? {}}
              warning={warningOf(upload)}
            />
          ))}
        </Stack>
      )}
      {sendable > 0 && (
        <Row gap={[8, 12]} align="center" wrap className={css['actions']}>
          <Button appearance="primary" onClick={() => void attach()}>
            {text(editWords.attach, { count: sendable })}
          </Button>
          {wanted && <span role="status">{text(editWords.attachWhenSent)}</span>}
        </Row>
      )}
    </div>
  )
}
