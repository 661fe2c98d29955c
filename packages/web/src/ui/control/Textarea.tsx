import type { ChangeEvent, ComponentProps } from 'react'
import { classNames } from '../layout/classNames.ts'
import css from './Textarea.module.css'
import { useControl } from './useControl.ts'

export interface TextareaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  value: string
  onChange: (event: ChangeEvent<HTMLTextAreaElement>, data: { value: string }) => void
}

/** Several lines to type in. The class name is that of the whole. */
export function Textarea({ className, onChange, ...textarea }: TextareaProps) {
  const control = useControl(textarea)
  return (
    <span className={classNames(css['root'], className)}>
      <textarea {...control} onChange={(event) => onChange(event, { value: event.target.value })} />
    </span>
  )
}
