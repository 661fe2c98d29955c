import type { ReactNode } from 'react'
import css from './SecondFactorSection.module.css'

export interface FactorRowProps {
  icon: ReactNode
  title: ReactNode
  /** How it stands. */
  children: ReactNode
  action: ReactNode
  /** In the whole width under it. */
  below?: ReactNode
}

/** One kind of second factor: what it is, how it stands, what can be done. */
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
