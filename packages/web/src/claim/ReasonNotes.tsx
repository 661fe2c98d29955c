import { Warning16Regular } from '@fluentui/react-icons'
import { reasonCodes } from '@samop/shared'
import type { AboutKind, ReasonCode } from '../graphql/graphql.ts'
import { useText } from '../language/useText.ts'
import { ReasonAmount } from './ReasonAmount.tsx'
import css from './ReasonNotes.module.css'
import { Stack } from '../ui/layout/Stack.tsx'
import { Row } from '../ui/layout/Row.tsx'

export interface ReasonValue {
  code: ReasonCode
  text: string
  about: { kind: AboutKind; id: string }
  amount?: { amount: string; currency: string } | null
}

/** Shows the current reasons about one thing, beside that thing. */
export function ReasonNotes({ reasons, kind, id }: { reasons: readonly ReasonValue[]; kind: AboutKind; id: string }) {
  const text = useText()
  const own = reasons.filter(({ about }) => about.kind === kind && about.id === id)
  if (own.length === 0) return null
  return (
    <Stack as="ul" gap={4} className={css['list']}>
      {own.map((reason, index) => (
        <Row as="li" gap={8} key={index} className={css['item']}>
          <Warning16Regular aria-hidden className={css['icon']} />
          <span>
            <b>{text(reasonCodes[reason.code].label)}</b>
            <ReasonAmount amount={reason.amount} />
            {reason.text && <span className={css['text']}>{reason.text}</span>}
          </span>
        </Row>
      ))}
    </Stack>
  )
}
