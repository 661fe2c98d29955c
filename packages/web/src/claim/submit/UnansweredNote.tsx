import { reasonCodes } from '@samop/shared'
import type { SubmitDialogFragment } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { WarningIcon } from '../../ui/WarningIcon.tsx'
import css from './UnansweredNote.module.css'

/** Warns before a resubmission that leaves requests of the reviewer unanswered. */
export function UnansweredNote({ reasons }: { reasons: SubmitDialogFragment['unansweredReasons'] }) {
  const text = useText()
  return (
    <Row gap={12} className={css['root']}>
      <WarningIcon />
      <div>
        <Text weight="semibold">{text(editWords.requestsOpenTitle, { count: reasons.length })}</Text>
        <ul className={css['list']}>
          {reasons.map(({ code, text: said }, index) => (
            <li key={index}>{[text(reasonCodes[code].label), said].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
        <p>{text(editWords.requestsOpenText)}</p>
      </div>
    </Row>
  )
}
