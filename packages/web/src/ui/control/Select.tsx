import { ChevronDown20Regular } from '@fluentui/react-icons'
import type { ChangeEvent, ComponentProps } from 'react'
import { classNames } from '../layout/classNames.ts'
import css from './Select.module.css'
import { useControl } from './useControl.ts'

export interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange' | 'size'> {
  size?: 'small' | 'medium'
  onChange: (event: ChangeEvent<HTMLSelectElement>, data: { value: string }) => void
}

/** A choice among `<option>`s. The class name is that of the whole. */
export function Select({ size = 'medium', className, onChange, ...select }: SelectProps) {
  const control = useControl(select)
  return (
    <span className={classNames('samop-select', css['root'], css[size], className)}>
      <select {...control} onChange={(event) => onChange(event, { value: event.target.value })} />
      <ChevronDown20Regular aria-hidden className={css['icon']} />
    </span>
  )
}
