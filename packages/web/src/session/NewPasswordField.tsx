import { longestPassword, shortestPassword } from '@samop/shared'
import { accountWords } from '../language/messages/account.ts'
import { useText } from '../language/useText.ts'
import { FormField } from '../ui/FormField.tsx'
import { PasswordInput } from '../ui/PasswordInput.tsx'

export interface NewPasswordFieldProps {
  value: string
  onChange: (value: string) => void
  error?: string | undefined
  size?: 'medium' | 'large'
}

/** A field for a new password that says when it is long enough. The server judges whether it is easy to guess. */
export function NewPasswordField({ value, onChange, error, size = 'medium' }: NewPasswordFieldProps) {
  const text = useText()
  const missing = shortestPassword - [...value].length
  return (
    <FormField
      label={text(accountWords.new)}
      error={error}
      required
      limit={{ typed: value, most: longestPassword }}
      hint={
        <>
          {text(accountWords.newHint, { least: shortestPassword })}{' '}
          {value !== '' && (
            <strong>
              {missing > 0 ? text(accountWords.charactersMissing, { missing }) : text(accountWords.longEnough)}
            </strong>
          )}
        </>
      }
    >
      <PasswordInput
        name="new-password"
        autoComplete="new-password"
        size={size}
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </FormField>
  )
}
