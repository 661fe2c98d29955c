import { showDay } from '@samop/shared'
import { useState } from 'react'
import { problemsOf } from '../../change/problems.ts'
import { useChange } from '../../change/useChange.ts'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { putOffWords } from '../../language/messages/putOff.ts'
import { readDay } from '../../language/readDay.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { DayInput } from '../../ui/DayInput.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { notify } from '../../ui/notices.ts'
import { putOffClaimDocument, todoQueries } from './putOffDocument.ts'

export interface PutOffDialogProps {
  claim: Pick<WaitingClaimFragment, 'id' | 'number'>
  today: Temporal.PlainDate
  /** The last day of the claim's clock. */
  last: string
  onClose: () => void
}

/** Asks until which day a claim is put off; it comes back on that day at the latest. */
export function PutOffDialog({ claim: { id, number }, today, last, onClose }: PutOffDialogProps) {
  const text = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { busy, send } = useChange(putOffClaimDocument, { refetchQueries: todoQueries })
  const [typed, setTyped] = useState(() => showDay(today.add({ days: 1 }).toString(), language))
  const [error, setError] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const quick = [
    { said: putOffWords.tomorrow, day: today.add({ days: 1 }).toString() },
    { said: putOffWords.inAWeek, day: today.add({ days: 7 }).toString() },
    { said: putOffWords.lastDay, day: last },
  ].filter(({ day }, index, all) => day <= last && all.findIndex((one) => one.day === day) === index)

  async function confirmed() {
    const reading = readDay(typed, language)
    if ('problem' in reading) return setError(reading.problem)
    if (!reading.value) return setError(text(putOffWords.dayMissing))
    const result = await send({ claimId: id, backOn: reading.value })
    if (result.kind === 'done') {
      notify({ text: putOffWords.done, values: { number, day: format.day(reading.value) }, about: id })
      return onClose()
    }
    const { backOn, form } = problemsOf(result, ['backOn'], text)
    setError(backOn)
    setProblem(form)
  }

  return (
    <ConfirmDialog
      open
      title={text(putOffWords.title, { number })}
      confirm={text(putOffWords.putOff)}
      busy={busy}
      onConfirm={() => void confirmed()}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{text(putOffWords.explained)}</p>
        <FormField
          label={text(putOffWords.until)}
          hint={text(putOffWords.lastDayIs, { day: format.day(last) })}
          error={error}
          required
        >
          <DayInput value={typed} onChange={setTyped} min={today.add({ days: 1 }).toString()} max={last} />
        </FormField>
        <Row gap={8} wrap>
          {quick.map(({ said, day }) => (
            <Button key={day} size="small" onClick={() => setTyped(showDay(day, language))}>
              {text(said)}
            </Button>
          ))}
        </Row>
        {problem && (
          <Text tone="danger" role="alert">
            {problem}
          </Text>
        )}
      </Stack>
    </ConfirmDialog>
  )
}
