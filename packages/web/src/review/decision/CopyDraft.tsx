import { Copy20Regular } from '@fluentui/react-icons'
import { reasonCodes } from '@samop/shared'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { notify } from '../../ui/notices.ts'
import css from './CopyDraft.module.css'
import { type DecisionDraft, isTyped } from './decisionDraft.ts'
import type { PlaceGroup } from '../reason/reasonPlaces.ts'

/** Copies a decision that can no longer be sent, so that its text is not lost. */
export function CopyDraft({ draft, places }: { draft: DecisionDraft; places: readonly PlaceGroup[] }) {
  const text = useText()
  const nameOf = (about: string) =>
    places.flatMap((group) => group.places).find(({ value }) => value === about)?.name ?? ''
  const whole = [
    ...draft.reasons
      .filter(isTyped)
      .map(({ code, text: words, about }) =>
        [code && text(reasonCodes[code].label), nameOf(about), words].filter(Boolean).join('\n'),
      ),
    draft.comment,
  ]
    .filter(Boolean)
    .join('\n\n')
  if (!whole) return null
  const copy = () =>
    copyText(whole).then((done) =>
      notify(done ? { text: decisionWords.copied } : { text: decisionWords.copyFailed, intent: 'warning' }),
    )
  return (
    <Button icon={<Copy20Regular />} className={css['button'] ?? ''} onClick={() => void copy()}>
      {text(decisionWords.copyText)}
    </Button>
  )
}
