import type { ReactNode } from 'react'
import css from './EmptyState.module.css'
import { Text } from '../layout/Text.tsx'

export interface EmptyStateProps {
  title: ReactNode
  children?: ReactNode
  icon?: ReactNode
  /** What the person can do about it. */
  action?: ReactNode
}

/** Says that there is nothing to show, why, and what to do. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className={css['root']}>
      {icon && <div className={css['icon']}>{icon}</div>}
      <Text size={400} weight="semibold">
        {title}
      </Text>
      {children && <div className={css['text']}>{children}</div>}
      {action && <div className={css['action']}>{action}</div>}
    </div>
  )
}
