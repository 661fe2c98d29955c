import { Add20Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { blankReason, type DraftReason } from '../decision/decisionDraft.ts'
import type { ReasonProblems } from '../decision/decisionProblems.ts'
import { useFormat } from '../../language/useFormat.ts'
import type { ReasonAmounts } from './reasonAmounts.ts'
import { ReasonFields } from './ReasonFields.tsx'
import css from './ReasonList.module.css'
import type { PlaceGroup } from './reasonPlaces.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export interface ReasonListProps {
  reasons: readonly DraftReason[]
  places: readonly PlaceGroup[]
  problems: ReadonlyMap<string, ReasonProblems>
  onChange: (reasons: readonly DraftReason[]) => void
  /** The reason to focus, when the dialog was opened from a line or document. */
  begin: string | null
  /** Why reasons are needed, where that is not obvious. */
  hint?: string
  /** The amount that each reason takes off; null when the claim is not approved for less. */
  amounts: ReasonAmounts | null
}

export function ReasonList({ reasons, places, problems, onChange, begin, hint, amounts }: ReasonListProps) {
  const text = useText()
  const format = useFormat()
  const list = useRef<HTMLDivElement>(null)
  const [focusOn, setFocusOn] = useState(begin)
  useEffect(() => {
    if (focusOn === null) return
    // The dialog first focuses its own first control.
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-reason="${focusOn}"] select`)?.focus()
      setFocusOn(null)
    })
    return () => cancelAnimationFrame(frame)
  }, [focusOn])
  const add = () => {
    const blank = blankReason(places[0]?.places[0]?.value ?? '')
    onChange([...reasons, blank])
    setFocusOn(blank.key)
  }
  const remove = (index: number) => {
    const rest = reasons.toSpliced(index, 1)
    onChange(rest)
    setFocusOn(rest[Math.min(index, rest.length - 1)]?.key ?? null)
  }
  return (
    <Stack as="section" gap={12} ref={list} aria-label={text(decisionWords.reasons)} className={css['root']}>
      {hint && <Text tone="soft">{hint}</Text>}
      {reasons.map((reason, index) => (
        <ReasonFields
          key={reason.key}
          reason={reason}
          number={index + 1}
          places={places}
          problems={problems.get(reason.key)}
          amounts={amounts}
          onChange={(change) =>
            onChange(reasons.map((each) => (each.key === reason.key ? { ...each, ...change } : each)))
          }
          {...(reasons.length > 1 && { onRemove: () => remove(index) })}
        />
      ))}
      {amounts?.problem && (
        <p role="alert" tabIndex={-1} className={css['problem']}>
          {text(amounts.problem.text, { amount: format.money(amounts.problem.amount) })}
        </p>
      )}
      <Button appearance="subtle" icon={<Add20Regular />} className={css['add'] ?? ''} onClick={add}>
        {text(decisionWords.reasonAdd)}
      </Button>
    </Stack>
  )
}
