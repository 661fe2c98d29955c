import { ArrowSync16Regular, Checkmark16Regular, ErrorCircle16Regular } from '@fluentui/react-icons'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import css from './SaveIndicator.module.css'
import { useSaving } from './saving.ts'
import { Text } from '../../ui/layout/Text.tsx'

/** "Saved 14:02", "Saving …", "Not saved". Only the indicator that is `aloud` announces a failure to screen readers. */
export function SaveIndicator({ aloud = false }: { aloud?: boolean }) {
  const text = useText()
  const format = useFormat()
  const saving = useSaving()
  return (
    <Text size={200} tone="soft" className={css['root']} role={aloud && saving.kind === 'failed' ? 'alert' : undefined}>
      {saving.kind === 'idle' && text(editWords.savesItself)}
      {saving.kind === 'busy' && (
        <>
          <ArrowSync16Regular aria-hidden />
          {text(editWords.saving)}
        </>
      )}
      {saving.kind === 'saved' && (
        <>
          <Checkmark16Regular aria-hidden className={css['saved']} />
          {text(editWords.savedAt, { time: format.time(saving.at) })}
        </>
      )}
      {saving.kind === 'failed' && (
        <Text as="span" tone="danger" className={css['failed']}>
          <ErrorCircle16Regular aria-hidden />
          {text(editWords.notSaved)}
        </Text>
      )}
    </Text>
  )
}
