import type { ReactNode } from 'react'
import { claimWords } from '../language/messages/claim.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Surface } from './Surface.tsx'
import css from './Argument.module.css'

export interface ArgumentProps {
  title: string
  /** The event of the dispute. */
  dispute: { comment: string | null; at: string; actor: { name: string } }
  children?: ReactNode
}

/** Why the partner disputes the rejection, in their words. */
export function Argument({ title, dispute, children }: ArgumentProps) {
  const text = useText()
  const format = useFormat()
  return (
    <Surface title={title}>
      <blockquote className={css['argument']}>{dispute.comment}</blockquote>
      <p className={css['by']}>
        {text(claimWords.argumentBy, { name: dispute.actor.name, moment: format.moment(dispute.at) })}
      </p>
      {children}
    </Surface>
  )
}
