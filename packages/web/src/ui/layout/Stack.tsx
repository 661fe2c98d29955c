import type { ComponentProps, CSSProperties, FC, HTMLAttributes } from 'react'
import { classNames } from './classNames.ts'
import css from './Stack.module.css'

type StackTag = 'div' | 'ul' | 'ol' | 'li' | 'dl' | 'dd' | 'form' | 'section' | 'article' | 'aside' | 'header' | 'span'

export type StackProps<Tag extends StackTag> = ComponentProps<Tag> & {
  as?: Tag
  /** In pixels. */
  gap: number
  justify?: CSSProperties['justifyItems']
  /** Content wider than the stack shrinks instead of widening it. */
  shrinks?: boolean
  /** A stack that is higher than its content keeps it at the top. */
  top?: boolean
}

/** Things one below the other. */
export function Stack<Tag extends StackTag = 'div'>({
  as,
  gap,
  justify,
  shrinks,
  top,
  className,
  style,
  ...rest
}: StackProps<Tag>) {
  const Element = (as ?? 'div') as unknown as FC<HTMLAttributes<HTMLElement>>
  const looks = [css['stack'], shrinks ? css['shrinks'] : undefined, top ? css['top'] : undefined]
  return (
    <Element {...rest} className={classNames(...looks, className)} style={{ gap, justifyItems: justify, ...style }} />
  )
}
