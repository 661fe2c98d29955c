import { Eye20Regular, EyeOff20Regular } from '@fluentui/react-icons'
import { type Ref, useState } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import { Input, type InputProps } from './control/Input.tsx'

export interface PasswordInputProps extends Omit<InputProps, 'type' | 'contentAfter' | 'ref'> {
  autoComplete: 'current-password' | 'new-password'
  inputRef?: Ref<HTMLInputElement>
}

/** A password field with a button that shows the password. Pasting is allowed, because password managers paste. */
export function PasswordInput({ inputRef, ...input }: PasswordInputProps) {
  const text = useText()
  const [shown, setShown] = useState(false)
  return (
    <Input
      {...input}
      {...(inputRef && { ref: inputRef })}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      contentAfter={
        <Button
          appearance="transparent"
          size="small"
          icon={shown ? <EyeOff20Regular /> : <Eye20Regular />}
          aria-label={text(shown ? shellWords.hidePassword : shellWords.showPassword)}
          onClick={() => setShown(!shown)}
        />
      }
    />
  )
}
