import { Add20Regular } from '@fluentui/react-icons'
import { documentKinds } from '@samop/shared'
import { useEffect, useRef, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { todayIn } from '../../language/now.ts'
import { useText } from '../../language/useText.ts'
import { useLocation } from '../../router/HistoryRouter.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { useChangeClaim } from '../changeClaim.ts'
import { ClaimLines } from '../page/ClaimLines.tsx'
import { confirmAnotherInvoiceDocument, removeClaimLineDocument } from '../claimMutations.ts'
import { updateDocumentDocument } from '../document/updateDocument.ts'
import { lineNamedIn } from '../document/suggestion.ts'
import { EditLine } from './EditLine.tsx'
import css from './LineForms.module.css'
import { NewLine } from './NewLine.tsx'
import { PartButtons } from './PartButtons.tsx'
import { placeId } from '../places.ts'
import { keepsTexts } from '../saving/useAutosave.ts'
import { useDraftObject } from '../saving/useDraft.ts'

export const lineFormsFragment = graphql(`
  fragment LineForms on Claim {
    id
    currency
    linesAddable
    program {
      id
      calendar {
        timeZone
      }
    }
    ...ClaimLines
    lines {
      id
      editable
      description
      supplier
      ...EditLine
    }
    documents {
      id
      kind
      name
      editable
      line {
        id
      }
    }
  }
`)

/** Lists the lines for editing: each row opens its form, and a new line can be added. */
export function LineForms({ claim: masked }: { claim: FragmentType<typeof lineFormsFragment> }) {
  const text = useText()
  const { hash, key } = useLocation()
  const claim = readFragment(lineFormsFragment, masked)
  const change = useChangeClaim(claim.id)
  const today = todayIn(claim.program.calendar.timeZone).toString()
  const [draft] = useDraftObject(`line.${claim.id}`)
  // A form with texts that could not be saved opens again.
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(claim.lines.filter(({ id }) => keepsTexts(`line.${id}`)).map(({ id }) => id)),
  )
  // A new line that was left half typed opens again, but does not take the focus.
  const [adding, setAdding] = useState<false | 'asked' | 'kept'>(Object.keys(draft).length > 0 && 'kept')
  const returnFocus = useRef(false)
  const toggle = (id: string, next: boolean) =>
    setOpen((was) => new Set(next ? [...was, id] : [...was].filter((each) => each !== id)))

  const takeFocus = (button: HTMLButtonElement | null) => {
    if (!button || !returnFocus.current) return
    returnFocus.current = false
    button.focus()
  }

  /** An invoice that was there before its line ties itself: the one with its number, or the only one for the only line. */
  function tieInvoice(lineId: string, invoiceNumber: string) {
    const loose = claim.documents.filter(
      ({ editable, line, kind }) => editable && !line && documentKinds[kind].backsLine,
    )
    const named = loose.filter(({ name }) => lineNamedIn(name, [{ invoiceNumber }]))
    const [one, ...others] = named.length > 0 ? named : claim.lines.length === 0 ? loose : []
    if (one && others.length === 0) void change(updateDocumentDocument, { documentId: one.id, lineId })
  }

  const asked = claim.lines.find(({ id, editable }) => editable && hash === `#${placeId({ kind: 'LINE', id })}`)?.id
  useEffect(() => {
    if (asked) toggle(asked, true)
  }, [asked, key])

  return (
    <ClaimLines
      claim={claim}
      lineActions={(id) => {
        const line = claim.lines.find((each) => each.id === id)
        return (
          line && (
            <PartButtons
              name={line.description || line.supplier || text(claimWords.noDescription)}
              editable={line.editable}
              open={open.has(id)}
              onToggle={() => toggle(id, !open.has(id))}
              remove={() => change(removeClaimLineDocument, { lineId: id }, { reapply: true })}
              removeTitle={editWords.lineRemoveTitle}
              removeText={editWords.lineRemoveText}
              onRemoved={() => document.getElementById('add-line')?.querySelector('button')?.focus()}
            />
          )
        )
      }}
      confirmInvoices={(lineId, marks) =>
        change(confirmAnotherInvoiceDocument, { lineId, marks: [...marks] }, { reapply: true })
      }
      lineExtra={(id) => {
        const line = claim.lines.find((each) => each.id === id)
        return line?.editable && open.has(id) && <EditLine claimId={claim.id} line={line} today={today} />
      }}
    >
      {claim.linesAddable && (
        <div id="add-line" className={css['add']}>
          {claim.lines.length === 0 && <p className={css['hint']}>{text(claimWords.noLinesText)}</p>}
          {adding ? (
            <NewLine
              claimId={claim.id}
              currency={claim.currency}
              today={today}
              focus={adding === 'asked'}
              onAdded={tieInvoice}
              onDone={() => {
                returnFocus.current = true
                setAdding(false)
              }}
            />
          ) : (
            <Button ref={takeFocus} icon={<Add20Regular />} onClick={() => setAdding('asked')}>
              {text(editWords.addLine)}
            </Button>
          )}
        </div>
      )}
    </ClaimLines>
  )
}
