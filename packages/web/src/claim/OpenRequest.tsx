import { Comment16Regular, Warning16Regular } from '@fluentui/react-icons'
import { reasonCodes } from '@samop/shared'
import { useState } from 'react'
import type { ClaimMissingFragment } from '../graphql/graphql.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { useText } from '../language/useText.ts'
import { Link } from '../router/Link.tsx'
import { useMay } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { AnswerInWords } from './AnswerInWords.tsx'
import css from './ClaimMissing.module.css'
import { placeOfRequest } from './places.ts'

export interface OpenRequestProps {
  claimId: string
  reason: ClaimMissingFragment['unansweredReasons'][number]
  /** What the request is about, in words. */
  name: string | undefined
  editPage: string
}

/** One request of the reviewer that is not answered yet: what it asks for, where, and a way to answer in words. */
export function OpenRequest({ claimId, reason, name, editPage }: OpenRequestProps) {
  const text = useText()
  const mayAnswer = useMay('EDIT_CLAIMS')
  const [answering, setAnswering] = useState(false)
  const code = text(reasonCodes[reason.code].label)
  // Where the thing itself is edited, what is said about it stands there.
  const isShownAtThing = editPage === '' && name !== undefined && reason.about.kind !== 'REQUIREMENT'
  const said = name ? text(editWords.requestAbout, { code, name }) : code
  return (
    <li className={css['request']}>
      <Warning16Regular aria-hidden />
      <span className={css['what']}>
        <Link to={`${editPage}#${placeOfRequest(reason.about)}`}>{said}</Link>
        <span className="samop-hidden">{text(editWords.requestOpen)}</span>
        {!isShownAtThing && reason.text && (
          <Text as="span" size={200} tone="soft" className={css['hint']}>
            {reason.text}
          </Text>
        )}
        {mayAnswer &&
          (answering ? (
            <AnswerInWords claimId={claimId} about={reason.about} label={said} onClose={() => setAnswering(false)} />
          ) : (
            <Button
              size="small"
              appearance="transparent"
              icon={<Comment16Regular />}
              className={css['answer'] ?? ''}
              aria-label={text(editWords.answerInWordsNamed, { request: said })}
              onClick={() => setAnswering(true)}
            >
              {text(editWords.answerInWords)}
            </Button>
          ))}
      </span>
    </li>
  )
}
