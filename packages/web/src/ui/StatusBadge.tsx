import type { ReactNode } from 'react'
import css from './StatusBadge.module.css'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export interface StatusBadgeProps {
  tone: Tone
  /** A 16 px icon: colour alone never carries the meaning. */
  icon?: ReactNode
  children: ReactNode
}

/** A word about a state, tinted by its tone. */
export function StatusBadge({ tone, icon, children }: StatusBadgeProps) {
  return (
    <span className={`${css['root']} ${css[tone]}`}>
      {icon}
      {children}
    </span>
  )
}
