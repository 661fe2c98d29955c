import type { ComponentProps, FC, HTMLAttributes } from 'react'
import { classNames } from './classNames.ts'
import css from './Text.module.css'

type TextTag = 'p' | 'span' | 'div' | 'dt' | 'dd' | 'dl' | 'li' | 'ul' | 'h2' | 'h3' | 'h4' | 'legend' | 'time'

export type TextProps<Tag extends TextTag> = ComponentProps<Tag> & {
  as?: Tag
  /** Step of the type scale: the size with its line height. */
  size?: 100 | 200 | 300 | 400 | 500 | 600
  weight?: 'regular' | 'semibold'
  tone?: 'plain' | 'soft' | 'faint' | 'danger'
}

/** Text of one size, weight and tone; a paragraph unless `as` names another element. */
export function Text<Tag extends TextTag = 'p'>({ as, size, weight, tone, className, ...rest }: TextProps<Tag>) {
  const Element = (as ?? 'p') as unknown as FC<HTMLAttributes<HTMLElement>>
  const looks = [size && `size${size}`, weight, tone].map((look) => look && css[look])
  return <Element {...rest} className={classNames(...looks, className)} />
}
