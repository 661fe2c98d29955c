import type { DecisionStateFragment } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Text } from '../../ui/layout/Text.tsx'

type Action = DecisionStateFragment['availableActions'][number]

export interface RefusalGroup {
  message: string
  labels: readonly string[]
}

/** Lists each refusal once, with the actions it forbids. */
export function refusalGroups(actions: readonly Action[]): readonly RefusalGroup[] {
  const groups = new Map<string, string[]>()
  for (const { label, refusals } of actions)
    for (const { message } of refusals) groups.set(message, [...(groups.get(message) ?? []), label])
  return [...groups].map(([message, labels]) => ({ message, labels }))
}

export interface RefusalsProps {
  groups: readonly RefusalGroup[]
  /** The refusals forbid every action, so a single one need not name the actions. */
  all: boolean
}

/** Says why buttons are disabled. */
export function Refusals({ groups, all }: RefusalsProps) {
  const text = useText()
  const format = useFormat()
  if (groups.length === 0) return null
  return (
    <Text as="ul" size={200} tone="soft">
      {groups.map(({ message, labels }) => (
        <li key={message}>
          {all && groups.length === 1
            ? message
            : text(decisionWords.refusedActions, { actions: format.list(labels), message })}
        </li>
      ))}
    </Text>
  )
}
