import { Edit20Regular, LockClosed16Regular } from '@fluentui/react-icons'
import type { Text } from '@samop/shared'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import type { ChangeResult } from '../../change/sendChange.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './Form.module.css'
import { RemoveButton } from './RemoveButton.tsx'

export interface PartButtonsProps {
  /** Names the line or document in the labels that screen readers read. */
  name: string
  editable: boolean
  open: boolean
  onToggle: () => void
  remove: () => Promise<ChangeResult>
  removeTitle: Text
  removeText: Text
  onRemoved: () => void
}

/** Opens and closes the form of a line or document, or removes it. */
export function PartButtons({ name, editable, open, onToggle, remove, onRemoved, ...words }: PartButtonsProps) {
  const text = useText()
  if (!editable)
    return (
      <span className={css['locked']}>
        <LockClosed16Regular aria-hidden />
        {text(editWords.locked)}
      </span>
    )
  return (
    <>
      <Button
        appearance={open ? 'secondary' : 'subtle'}
        icon={open ? undefined : <Edit20Regular />}
        aria-expanded={open}
        aria-label={text(open ? editWords.partDoneNamed : editWords.partEditNamed, { name })}
        onClick={onToggle}
      >
        {text(open ? editWords.done : editWords.edit)}
      </Button>
      <RemoveButton
        remove={remove}
        label={text(editWords.partRemoveNamed, { name })}
        title={text(words.removeTitle)}
        question={text(words.removeText, { name })}
        onRemoved={onRemoved}
      />
    </>
  )
}
