import { type ClaimStatus, statuses } from '@samop/shared'
import { useSearchParams } from 'react-router'
import type { ClaimOrder, Side } from '../../graphql/graphql.ts'

export const claimOrders = [
  'UPDATED_DESC',
  'DUE_ASC',
  'CREATED_DESC',
  'NUMBER_DESC',
  'NUMBER_ASC',
  'AMOUNT_DESC',
  'AMOUNT_ASC',
] as const satisfies readonly ClaimOrder[]

export const claimTurns = ['PARTNER', 'VENDOR', 'FINANCE'] as const satisfies readonly Side[]

export interface ClaimListAddress {
  status: ClaimStatus | ''
  turn: Side | ''
  q: string
  order: ClaimOrder
}

/** Filters, search and order of a claim list, kept in the address. What the address says wrongly is as if it were not there. */
export function useClaimListAddress(): [ClaimListAddress, (change: Partial<ClaimListAddress>) => void] {
  const [params, setParams] = useSearchParams()
  const address: ClaimListAddress = {
    status: oneOf(Object.keys(statuses) as ClaimStatus[], params.get('status')) ?? '',
    turn: oneOf(claimTurns, params.get('turn')) ?? '',
    q: params.get('q') ?? '',
    order: oneOf(claimOrders, params.get('order')) ?? 'UPDATED_DESC',
  }
  const set = (change: Partial<ClaimListAddress>) =>
    setParams(
      (was) => {
        const next = new URLSearchParams(was)
        for (const [name, value] of Object.entries(change))
          if (value && !(name === 'order' && value === 'UPDATED_DESC')) next.set(name, value)
          else next.delete(name)
        return next
      },
      // Every letter of a search is no step to go back to; a choice is.
      { replace: Object.keys(change).every((name) => name === 'q'), preventScrollReset: true },
    )
  return [address, set]
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | undefined {
  return values.find((each) => each === value)
}
