import { DiamondDismiss12Filled } from '@fluentui/react-icons'
import { type ReactNode, useId, useMemo } from 'react'
import css from './Field.module.css'
import { FieldContext } from './useControl.ts'

export interface FieldProps {
  label?: ReactNode
  hint?: ReactNode
  /** It is announced, and marks the control. */
  error?: ReactNode
  required?: boolean | undefined
  /** One control of ours, which is tied to the rest. */
  children: ReactNode
}

export function Field({ label, hint, error, required, children }: FieldProps) {
  const id = useId()
  const hasError = Boolean(error)
  const described = [hasError && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const ties = useMemo(
    () => ({
      id,
      ...(required && { required }),
      ...(described && { 'aria-describedby': described }),
      ...(hasError && { 'aria-invalid': true as const }),
    }),
    [id, required, described, hasError],
  )
  return (
    <div className={`samop-field ${css['root']}`}>
      {label && (
        <label htmlFor={id} className={css['label']}>
          {label}
          {required && (
            <span aria-hidden className={css['required']}>
              {'*'}
            </span>
          )}
        </label>
      )}
      <FieldContext value={ties}>{children}</FieldContext>
      {hasError && (
        <div id={`${id}-error`} role="alert" className={css['error']}>
          <DiamondDismiss12Filled aria-hidden className={css['icon']} />
          {error}
        </div>
      )}
      {hint && (
        <div id={`${id}-hint`} className={css['hint']}>
          {hint}
        </div>
      )}
    </div>
  )
}
