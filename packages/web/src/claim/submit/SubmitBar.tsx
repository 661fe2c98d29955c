import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { SaveIndicator } from '../saving/SaveIndicator.tsx'
import css from './SubmitBar.module.css'
import type { Submit } from './useSubmit.ts'

/** At the foot of a narrow window: how much is missing, whether all is saved, and the button that submits. */
export function SubmitBar({ submit }: { submit: Submit }) {
  const text = useText()
  return (
    <div className={css['root']}>
      <div className={css['words']}>
        {submit.problem ? (
          <p role="alert" className={css['problem']}>
            {text(submit.problem)}
          </p>
        ) : submit.missing > 0 ? (
          <Link to="#missing">{text(editWords.missingShort, { count: submit.missing })}</Link>
        ) : (
          <span>{text(editWords.missingShort, { count: 0 })}</span>
        )}
        <SaveIndicator aloud />
      </div>
      <Button appearance="primary" onClick={() => void submit.ask()}>
        {text(submit.name)}
      </Button>
    </div>
  )
}
