import { isTooLong, textLimits } from '@samop/shared'
import { useState } from 'react'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { disputeWords } from '../../language/messages/dispute.ts'
import { useText } from '../../language/useText.ts'
import { notify } from '../../ui/notices.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { disputeClaimDocument } from '../claimMutations.ts'
import type { DocumentErrors } from '../document/DocumentFields.tsx'
import { problemsOf } from '../../change/problems.ts'
import { focusHeadingIfLost, focusPlace } from '../focusPlace.ts'
import type { Upload } from '../document/uploads.ts'
import { wrongNote } from '../wrongNote.ts'
import type { Draft } from '../saving/useDraft.ts'
import { useHeld } from '../saving/held.ts'
import { type Uploads, useUploads } from '../document/useUploads.ts'

interface DisputeErrors {
  argument?: string | undefined
  documents?: Record<string, DocumentErrors>
}

export interface Dispute {
  argument: string
  setArgument: (argument: string) => void
  uploads: Uploads
  errors: DisputeErrors
  problem: string | undefined
  busy: boolean
  /** Whether it can be sent. Where not, says what is missing at its place; `argument` is to take the focus. */
  check: () => 'ready' | 'argument' | 'other'
  send: () => Promise<void>
}

/** A dispute being written. The caller keeps the argument; the files are sent together with it. */
export function useDispute({ id, number }: { id: string; number: string }, [argument, setArgument]: Draft): Dispute {
  const text = useText()
  const change = useChangeClaim(id)
  const uploads = useUploads()
  const [errors, setErrors] = useState<DisputeErrors>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  useHeld('files', uploads.uploads.length > 0)

  const files = uploads.uploads.filter(({ state }) => state !== 'REFUSED')

  function check(): 'ready' | 'argument' | 'other' {
    setProblem(undefined)
    const documents = Object.fromEntries(files.map((file) => [file.key, missing(file)]))
    const wrong = files.find(({ key }) => documents[key]?.kind || documents[key]?.note)
    setErrors({ argument: argument.trim() ? undefined : text(disputeWords.argumentMissing), documents })
    if (!argument.trim() || isTooLong(argument, textLimits.argument)) return 'argument'
    if (wrong) {
      requestAnimationFrame(() => focusPlace(wrong.key))
      return 'other'
    }
    if (files.every(({ state }) => state === 'SENT')) return 'ready'
    setProblem(text(disputeWords.filesUnderway))
    return 'other'
  }

  async function send(): Promise<void> {
    if (busy) return
    setBusy(true)
    const result = await change(disputeClaimDocument, {
      claimId: id,
      argument: argument.trim(),
      documents: files.flatMap(({ documentId, kind, note, lineId }) =>
        documentId && kind ? [{ documentId, kind, note: note.trim(), lineId: lineId || null }] : [],
      ),
    })
    setBusy(false)
    if (result.kind !== 'done') {
      const found = problemsOf(result, ['argument'], text)
      setErrors({ argument: found.argument })
      setProblem(found.form)
    } else {
      setArgument('')
      for (const { key } of files) uploads.remove(key)
      notify({ text: claimWords.disputed, values: { number }, about: id })
      focusHeadingIfLost()
    }
  }

  const missing = ({ kind, note }: Upload): DocumentErrors => ({
    kind: kind ? undefined : text(editWords.kindMissing),
    note: wrongNote(note, text),
  })

  return { argument, setArgument, uploads, errors, problem, busy, check, send }
}
