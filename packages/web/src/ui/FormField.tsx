import { isTooLong, type Text } from '@samop/shared'
import type { ReactNode } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { type TextValues, useText } from '../language/useText.ts'
import { Field } from './control/Field.tsx'
import css from './FormField.module.css'

export interface FormFieldProps {
  label: ReactNode
  hint?: ReactNode
  /** The error is announced and tied to the control. */
  error?: ReactNode
  required?: boolean
  /** The typed text and its greatest length. Nothing is cut: the field says by how much the text is too long. */
  limit?: { typed: string; most: number } | undefined
  /** One control of `ui/control`; the label, hint and error are tied to it. */
  children: ReactNode
}

export function FormField({ label, hint, error, required, limit, children }: FormFieldProps) {
  const text = useText()
  const tooLong = limit && isTooLong(limit.typed, limit.most)
  const wrong = tooLong ? text(shellWords.textTooLong, { most: limit.most }) : error
  const count = limit && countOf(limit)
  return (
    <Field
      label={label}
      hint={
        hint || count ? (
          <>
            {hint}
            {count && <span className={css['count']}>{text(...count)}</span>}
          </>
        ) : undefined
      }
      required={required}
      error={wrong}
    >
      {children}
    </Field>
  )
}

/** Tells how many characters are left once a tenth of them remains. */
function countOf({ typed, most }: { typed: string; most: number }): [Text, TextValues] | undefined {
  const left = most - typed.length
  if (left < 0) return [shellWords.charactersOver, { over: -left }]
  return left <= most / 10 ? [shellWords.charactersLeft, { left }] : undefined
}
