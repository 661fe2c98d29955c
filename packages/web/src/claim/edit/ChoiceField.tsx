import type { ReactNode } from 'react'
import { Select } from '../../ui/control/Select.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { ClashNote } from '../saving/ClashNote.tsx'
import type { Fields } from '../saving/useAutosave.ts'

export interface ChoiceFieldProps<Key extends string> {
  fields: Fields<Key>
  name: Key
  label: string
  hint?: ReactNode
  required?: boolean
  /** The `<option>` elements. */
  children: ReactNode
}

/** A select in a form that saves itself: a choice is saved at once. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  const { fields, name, label, hint, required, children } = props
  const clash = fields.clash?.(name)
  return (
    <div>
      <FormField label={label} hint={hint} error={fields.error(name)} required={required ?? false}>
        <Select
          name={name}
          value={fields.value(name)}
          onChange={(_, { value }) => {
            fields.type(name, value)
            fields.leave(name)
          }}
        >
          {children}
        </Select>
      </FormField>
      {clash && <ClashNote clash={clash} label={label} kind="choice" />}
    </div>
  )
}
