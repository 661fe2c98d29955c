import { Filter20Regular } from '@fluentui/react-icons'
import { type ClaimStatus, statuses, type Text } from '@samop/shared'
import { useState } from 'react'
import type { ClaimOrder, Side } from '../../graphql/graphql.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Select } from '../../ui/control/Select.tsx'
import { FormField } from '../../ui/FormField.tsx'
import css from './ClaimFilters.module.css'
import { ClaimSearch } from './ClaimSearch.tsx'
import { type ClaimListAddress, claimOrders, claimTurns } from './useClaimListAddress.ts'

const turnWords: Record<Side, Text> = {
  PARTNER: claimListWords.turnYours,
  VENDOR: claimListWords.turnTeam,
  FINANCE: claimListWords.turnFinance,
}

export interface ClaimFiltersProps {
  address: ClaimListAddress
  onChange: (change: Partial<ClaimListAddress>) => void
}

export function ClaimFilters({ address, onChange }: ClaimFiltersProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <div role="search" className={css[open ? 'open' : 'root']}>
      <ClaimSearch q={address.q} onSearch={(q) => onChange({ q })} />
      <Button
        className={css['more'] ?? ''}
        icon={<Filter20Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text(claimListWords.filters)}
      </Button>
      <FormField label={text(claimListWords.filterStatus)}>
        <Select value={address.status} onChange={(_, { value }) => onChange({ status: value as ClaimStatus | '' })}>
          <option value="">{text(claimListWords.allStatuses)}</option>
          {Object.entries(statuses).map(([status, { label }]) => (
            <option key={status} value={status}>
              {text(label)}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label={text(claimListWords.filterTurn)}>
        <Select value={address.turn} onChange={(_, { value }) => onChange({ turn: value as Side | '' })}>
          <option value="">{text(claimListWords.anyTurn)}</option>
          {claimTurns.map((turn) => (
            <option key={turn} value={turn}>
              {text(turnWords[turn])}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label={text(claimListWords.order)}>
        <Select value={address.order} onChange={(_, { value }) => onChange({ order: value as ClaimOrder })}>
          {claimOrders.map((order) => (
            <option key={order} value={order}>
              {text(claimListWords[order])}
            </option>
          ))}
        </Select>
      </FormField>
    </div>
  )
}
