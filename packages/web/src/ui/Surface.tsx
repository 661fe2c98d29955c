import { type ReactNode, useId } from 'react'
import css from './Surface.module.css'
import { Row } from './layout/Row.tsx'
import { Text } from './layout/Text.tsx'

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
        <Row gap={[8, 16]} align="center" justify="space-between" wrap className={css['header']}>
          <Text as="h2" size={400} weight="semibold" id={headingId}>
            {title}
          </Text>
          {actions && (
            <Row gap={8} wrap>
              {actions}
            </Row>
          )}
        </Row>
      )}
      <div className={flush ? undefined : css['body']}>{children}</div>
    </section>
  )
}
