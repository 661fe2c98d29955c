import type { ReactNode } from 'react'
import css from './SecondFactorSection.module.css'
import { Text } from '../ui/layout/Text.tsx'

export interface FactorRowProps {
  icon: ReactNode
  title: ReactNode
  /** The state of the factor. */
  children: ReactNode
  action: ReactNode
  /** Content over the whole width under the row. */
  below?: ReactNode
}

/** The row of one kind of second factor: its name, its state and its actions. */
export function FactorRow({ icon, title, children, action, below }: FactorRowProps) {
  return (
    <li className={css['row']}>
      <span className={css['icon']}>{icon}</span>
      <div className={css['about']}>
        <Text as="h3" weight="semibold" tone="plain" className={css['name']}>
          {title}
        </Text>
        {children}
      </div>
      <div className={css['action']}>{action}</div>
      {below && <div className={css['below']}>{below}</div>}
    </li>
  )
}
