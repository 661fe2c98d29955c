import { Field } from '@fluentui/react-components'
import type { ComponentProps, ReactNode } from 'react'

export interface FormFieldProps {
  label: ReactNode
  hint?: ReactNode
  /** The first error is announced and tied to the control. */
  error?: ReactNode
  required?: boolean
  /** One control; label, hint and error are tied to it. */
  children: ComponentProps<typeof Field>['children']
}

/** Label, hint and error around one control. */
export function FormField({ label, hint, error, required, children }: FormFieldProps) {
  return (
    <Field
      label={<>{label}</>}
      hint={hint ? <>{hint}</> : undefined}
      required={required}
      validationState={error ? 'error' : 'none'}
      validationMessage={error ? <>{error}</> : undefined}
    >
      {children}
    </Field>
  )
}
