import { ChevronDown16Regular } from '@fluentui/react-icons'
import { Suspense, useRef, useState } from 'react'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { useMay, useViewer } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import css from './AssigneeCell.module.css'

const AssignMenu = lazyPart(() => import('./AssignMenu.tsx').then((module) => module.AssignMenu))

export interface AssigneeCellProps {
  claim: { id: string; number: string; version: number; assignee?: { id: string; name: string } | null }
  /** Shows no name, for use beside a button that takes a claim that nobody has. */
  bare?: boolean
}

/** Shows who has the claim; reviewers can assign it to somebody else here. */
export function AssigneeCell({ claim, bare }: AssigneeCellProps) {
  const text = useText()
  const viewer = useViewer()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<boolean>()
  const { assignee, number } = claim
  const name = !assignee
    ? text(reviewWords.nobody)
    : assignee.id === viewer.id
      ? text(reviewWords.yourself)
      : assignee.name
  if (!useMay('REVIEW')) return <span className={assignee ? undefined : css['nobody']}>{name}</span>
  return (
    <>
      <Button
        ref={button}
        appearance="subtle"
        className={css[bare ? 'bare' : assignee ? 'button' : 'buttonNobody']}
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        aria-label={text(reviewWords.assignTo, { number, name })}
        aria-haspopup="menu"
        aria-expanded={open ?? false}
        onClick={() => setOpen(!open)}
      >
        {!bare && name}
      </Button>
      {open !== undefined && (
        <Suspense>
          <AssignMenu claim={claim} open={open} onOpenChange={setOpen} target={button} />
        </Suspense>
      )}
    </>
  )
}
