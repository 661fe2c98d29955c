import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import css from './MemberDialog.module.css'
import dialog from '../ui/DialogForm.module.css'
import { Text } from '../ui/layout/Text.tsx'

export interface LimitFieldProps {
  legend: string
  /** The label of the choice without a limit. */
  all: string
  choices: readonly { id: string; name: string }[]
  /** Null means all. */
  chosen: readonly string[] | null
  problem: string | undefined
  onChoose: (chosen: readonly string[] | null) => void
}

/** Offers all, or only the ticked ones. */
export function LimitField({ legend, all, choices, chosen, problem, onChoose }: LimitFieldProps) {
  const text = useText()
  return (
    <fieldset className={css['group']}>
      <legend>{legend}</legend>
      <RadioGroup
        layout="horizontal"
        aria-label={legend}
        value={chosen === null ? 'all' : 'some'}
        onChange={(_, { value }) => onChoose(value === 'all' ? null : [])}
      >
        <Radio value="all" label={all} />
        <Radio value="some" label={text(membersWords.someOnly)} />
      </RadioGroup>
      {chosen && (
        <div className={css['choices']}>
          {choices.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              aria-invalid={problem !== undefined}
              onChange={(_, { checked }) => onChoose(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
          ))}
          <Text as="span" size={200} tone="faint">
            {text(membersWords.limitsHint)}
          </Text>
        </div>
      )}
      <p role="alert" className={dialog['problem']}>
        {problem}
      </p>
    </fieldset>
  )
}
