import { limitOf } from '@samop/shared'
import type { ReactNode } from 'react'
import { Input } from '../../ui/control/Input.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { DayInput } from '../../ui/DayInput.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { ClashNote } from '../saving/ClashNote.tsx'
import type { Fields } from '../saving/useAutosave.ts'

export interface TextFieldProps<Key extends string> {
  fields: Fields<Key>
  name: Key
  label: string
  hint?: ReactNode
  required?: boolean
  type?: 'text' | 'date'
  /** For amounts: phones show a number keyboard, and the text is aligned at the end. */
  decimal?: boolean
  multiline?: boolean
  /** Of a date. */
  min?: string
  max?: string
}

/** A text or date field in a form that saves itself. */
export function TextField<Key extends string>(props: TextFieldProps<Key>) {
  const { fields, name, label, hint, required, type = 'text', decimal, multiline, ...limits } = props
  const shared = { name, value: fields.value(name), onBlur: () => fields.leave(name) }
  const most = limitOf(name)
  const clash = fields.clash?.(name)
  return (
    <div>
      <FormField
        label={label}
        hint={hint}
        error={fields.error(name)}
        required={required ?? false}
        limit={most === undefined ? undefined : { typed: shared.value, most }}
      >
        {type === 'date' ? (
          <DayInput {...shared} {...limits} onChange={(typed) => fields.type(name, typed)} />
        ) : multiline ? (
          <Textarea {...shared} rows={2} onChange={(_, { value }) => fields.type(name, value)} />
        ) : (
          <Input
            {...shared}
            autoComplete="off"
            {...(decimal && { inputMode: 'decimal' })}
            onChange={(_, { value }) => fields.type(name, value)}
          />
        )}
      </FormField>
      {clash && <ClashNote clash={clash} label={label} kind="text" />}
    </div>
  )
}
