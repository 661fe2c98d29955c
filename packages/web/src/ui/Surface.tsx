import { type ReactNode, useId } from 'react'
import css from './Surface.module.css'

export interface SurfaceProps {
  title?: ReactNode
  actions?: ReactNode
  /** For a table or list, which brings its own spacing. */
  flush?: boolean
  id?: string
  children: ReactNode
}

/** A panel of the page about one subject, with a heading (h2). */
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
