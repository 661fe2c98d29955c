import type { ReactNode } from 'react'
import css from './SecondFactorSection.module.css'

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
        <h3 className={css['name']}>{title}</h3>
        {children}
      </div>
      <div className={css['action']}>{action}</div>
      {below && <div className={css['below']}>{below}</div>}
    </li>
  )
}
