import { CalendarLtr20Regular } from '@fluentui/react-icons'
import { showDay } from '@samop/shared'
import { Suspense, useState } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { shellWords } from '../language/messages/shell.ts'
import { readDay } from '../language/readDay.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import { Input, type InputProps } from './control/Input.tsx'
import { lazyPart } from './lazyPart.ts'

const DayPopover = lazyPart(() => import('./DayPopover.tsx').then((module) => module.DayPopover))

export interface DayInputProps extends Omit<
  InputProps,
  'value' | 'onChange' | 'type' | 'contentAfter' | 'min' | 'max'
> {
  /** The text, as typed or as the language writes the day. */
  value: string
  onChange: (text: string) => void
  /** A day was picked in the calendar; its text was passed to `onChange` before. */
  onPick?: () => void
  /** The first and the last day that the calendar offers. */
  min?: string | undefined
  max?: string | undefined
}

/** A day in the page's language: typed in the forms that people write, or picked in a calendar. */
export function DayInput({ value, onChange, onPick, min, max, ...rest }: DayInputProps) {
  const text = useText()
  const { language } = useLanguage()
  const [root, setRoot] = useState<HTMLSpanElement | null>(null)
  const [open, setOpen] = useState(false)
  const reading = readDay(value, language)

  function close(returns: boolean) {
    setOpen(false)
    if (returns) root?.querySelector('input')?.focus()
  }

  return (
    <>
      <Input
        {...rest}
        rootRef={setRoot}
        value={value}
        autoComplete="off"
        onChange={(_, { value: typed }) => onChange(typed)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<CalendarLtr20Regular />}
            aria-label={text(shellWords.chooseDay)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        }
      />
      {open && (
        <Suspense>
          <DayPopover
            target={root}
            day={'value' in reading ? reading.value : ''}
            min={min}
            max={max}
            onPick={(day) => {
              onChange(showDay(day, language))
              onPick?.()
              close(true)
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  )
}
