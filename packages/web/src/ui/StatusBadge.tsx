import type { ReactNode } from 'react'
import css from './StatusBadge.module.css'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'strong'

export interface StatusBadgeProps {
  tone: Tone
  /** A 16 px icon, because colour alone must not carry the meaning. */
  icon?: ReactNode
  children: ReactNode
}

export function StatusBadge({ tone, icon, children }: StatusBadgeProps) {
  return (
    <span className={`${css['root']} ${css[tone]}`}>
      {icon}
      {children}
    </span>
  )
}
