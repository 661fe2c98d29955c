import { ErrorCircle20Filled } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { type SayText, useText } from '../language/useText.ts'
import type { SignInResult } from './auth.ts'
import css from './SignInProblem.module.css'
import { Row } from '../ui/layout/Row.tsx'

/**
 * Says why signing in failed. It takes the focus, so that screen readers read it and the next Tab leads into the form.
 */
export function SignInProblem({ problem }: { problem: SignInResult }) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problem])
  return (
    <Row gap={8} ref={box} role="alert" tabIndex={-1} className={css['root']}>
      <ErrorCircle20Filled aria-hidden className={css['icon']} />
      <span>{sentence(text, problem)}</span>
    </Row>
  )
}

function sentence(text: SayText, problem: SignInResult): string {
  switch (problem.kind) {
    case 'wrong':
      return text(sessionWords.wrong)
    case 'unreachable':
      return text(sessionWords.unreachable)
    case 'throttled':
      return problem.seconds < 90
        ? text(sessionWords.throttled, { seconds: problem.seconds })
        : text(sessionWords.throttledMinutes, { minutes: Math.ceil(problem.seconds / 60) })
    case 'noPasskey':
      return problem.message ?? text(sessionWords.noPasskey)
    case 'otherAddress':
      return problem.message ?? text(sessionWords.failed)
    default:
      return text(sessionWords.failed)
  }
}
