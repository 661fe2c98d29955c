import { PersonEdit16Regular } from '@fluentui/react-icons'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './ClashNote.module.css'
import type { Clash } from './useAutosave.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Row } from '../../ui/layout/Row.tsx'

export interface ClashNoteProps {
  clash: Clash
  /** The field's label. */
  label: string
  /** The values of a choice are codes, so only the field itself shows what they mean. */
  kind: 'text' | 'choice'
}

/** Two people have changed one field: the person chooses whose value stays. */
export function ClashNote({ clash, label, kind }: ClashNoteProps) {
  const text = useText()
  const name = clash.by ?? text(editWords.clashSomebody)
  const { theirs, mine } = clash
  const said = kind === 'choice' || !mine ? editWords.clash : theirs ? editWords.clashTo : editWords.clashEmptied
  return (
    <Stack gap={8} className={css['root']}>
      <Row as="p" gap={8} role="status" className={css['said']}>
        <PersonEdit16Regular aria-hidden className={css['icon']} />
        <span>{text(said, { name, theirs, mine })}</span>
      </Row>
      <Row gap={8} wrap>
        <Button size="small" aria-label={text(editWords.clashTakeNamed, { field: label })} onClick={clash.take}>
          {text(editWords.clashTake)}
        </Button>
        <Button size="small" aria-label={text(editWords.clashKeepNamed, { field: label })} onClick={clash.keep}>
          {text(editWords.clashKeep)}
        </Button>
      </Row>
    </Stack>
  )
}
