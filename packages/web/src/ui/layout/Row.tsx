import type { ComponentProps, CSSProperties, FC, HTMLAttributes } from 'react'
import { classNames } from './classNames.ts'
import css from './Row.module.css'

type RowTag = 'div' | 'span' | 'p' | 'ul' | 'ol' | 'li' | 'dl' | 'dd' | 'dt' | 'form' | 'header' | 'footer' | 'section'

export type RowProps<Tag extends RowTag> = ComponentProps<Tag> & {
  as?: Tag
  /** In pixels; two numbers are between lines and between things of a line. */
  gap: number | readonly [number, number]
  align?: CSSProperties['alignItems']
  justify?: CSSProperties['justifyContent']
  wrap?: boolean
}

/** Things side by side. */
export function Row<Tag extends RowTag = 'div'>({
  as,
  gap,
  align,
  justify,
  wrap,
  className,
  style,
  ...rest
}: RowProps<Tag>) {
  const Element = (as ?? 'div') as unknown as FC<HTMLAttributes<HTMLElement>>
  const [between, within] = typeof gap === 'number' ? [gap, gap] : gap
  const placed = { rowGap: between, columnGap: within, alignItems: align, justifyContent: justify, ...style }
  return (
    <Element {...rest} className={classNames(css['row'], wrap ? css['wrap'] : undefined, className)} style={placed} />
  )
}
