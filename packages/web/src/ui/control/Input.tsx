import type { ChangeEvent, ComponentProps, ReactNode, Ref } from 'react'
import { classNames } from '../layout/classNames.ts'
import css from './Input.module.css'
import { useControl } from './useControl.ts'

export interface InputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'size' | 'value' | 'defaultValue'> {
  size?: 'medium' | 'large'
  onChange?: (event: ChangeEvent<HTMLInputElement>, data: { value: string }) => void
  value?: string
  defaultValue?: string
  contentBefore?: ReactNode
  contentAfter?: ReactNode
  /** What surrounds the input and its contents. */
  rootRef?: Ref<HTMLSpanElement>
}

/** One line to type in. The class name is that of the whole. */
export function Input({
  size = 'medium',
  contentBefore,
  contentAfter,
  rootRef,
  className,
  style,
  onChange,
  ...input
}: InputProps) {
  const control = useControl(input)
  return (
    <span
      ref={rootRef}
      className={classNames(
        css['root'],
        css[size],
        contentBefore ? css['before'] : undefined,
        contentAfter ? css['after'] : undefined,
        className,
      )}
      style={style}
    >
      {contentBefore && <span className={css['content']}>{contentBefore}</span>}
      <input {...control} onChange={(event) => onChange?.(event, { value: event.target.value })} />
      {contentAfter && <span className={css['content']}>{contentAfter}</span>}
    </span>
  )
}
