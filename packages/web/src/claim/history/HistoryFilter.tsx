import type { EventKind } from '../../graphql/graphql.ts'
import { historyWords } from '../../language/messages/history.ts'
import { useText } from '../../language/useText.ts'
import { Select } from '../../ui/control/Select.tsx'

const essentials: EventKind[] = [
  'COMMENTED',
  'SUBMITTED',
  'RESUBMITTED',
  'RECALLED',
  'WITHDRAWN',
  'PICKED_UP',
  'ACTION_REQUESTED',
  'APPROVED',
  'REJECTED',
  'DISPUTED',
  'EXPIRED',
  'LAPSED',
  'DEADLINE_MISSED',
]

export interface HistoryFilterProps {
  /** `null` means every kind. */
  kinds: EventKind[] | null
  onChange: (kinds: EventKind[] | null) => void
}

/** Switches between all of History and only its main events. */
export function HistoryFilter({ kinds, onChange }: HistoryFilterProps) {
  const text = useText()
  return (
    <Select
      size="small"
      aria-label={text(historyWords.show)}
      value={kinds ? 'essentials' : 'everything'}
      onChange={(_, { value }) => onChange(value === 'essentials' ? essentials : null)}
    >
      <option value="everything">{text(historyWords.everything)}</option>
      <option value="essentials">{text(historyWords.essentials)}</option>
    </Select>
  )
}
