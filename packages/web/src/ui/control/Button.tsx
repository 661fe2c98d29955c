import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { classNames } from '../layout/classNames.ts'
import css from './Button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  appearance?: 'secondary' | 'primary' | 'subtle' | 'transparent'
  size?: 'small' | 'medium' | 'large'
  icon?: ReactNode
  iconPosition?: 'before' | 'after'
  /** It does nothing, but keeps the focus, and says that it is there. */
  disabledFocusable?: boolean
  /** It leads there: a link that looks like a button. */
  href?: string
}

/** Fluent's button, without the code and the styles of what we do not use of it. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  disabledFocusable = false,
  href,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const shown = icon && <span className={css['icon']}>{icon}</span>
  const look = classNames(
    css['root'],
    css[appearance],
    css[size],
    icon ? css['withIcon'] : undefined,
    css[iconPosition],
    hasContent(children) ? undefined : css['iconOnly'],
    className,
  )
  const inside = (
    <>
      {iconPosition === 'before' && shown}
      {children}
      {iconPosition === 'after' && shown}
    </>
  )
  if (href !== undefined) {
    const link = { ...rest, onClick } as unknown as ComponentProps<'a'>
    return (
      <a {...link} href={href} className={look}>
        {inside}
      </a>
    )
  }
  const refuse = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable && { 'aria-disabled': true })}
      onClick={disabledFocusable ? refuse : onClick}
      className={look}
    >
      {inside}
    </button>
  )
}

const hasContent = (children: ReactNode) => children !== undefined && children !== null && children !== false
