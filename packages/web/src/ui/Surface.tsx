import { type ReactNode, useId } from 'react'
import css from './Surface.module.css'

export interface SurfaceProps {
  title?: ReactNode
  actions?: ReactNode
  /** A table or list brings its own inner spacing. */
  flush?: boolean
  id?: string
  children: ReactNode
}

/** A panel on the page: one subject, with its heading (h2). */
export function Surface({ title, actions, flush = false, id, children }: SurfaceProps) {
  const headingId = useId()
  return (
    <section id={id} className={css['root']} {...(title !== undefined && { 'aria-labelledby': headingId })}>
      {(title !== undefined || actions) && (
        <div className={css['header']}>
          <h2 id={headingId} className={css['title']}>
            {title}
          </h2>
          {actions && <div className={css['actions']}>{actions}</div>}
        </div>
      )}
      <div className={flush ? undefined : css['body']}>{children}</div>
    </section>
  )
}
