import { type ClaimStatus, statuses } from '@samop/shared'
import type { ClaimOrder, Side } from '../../graphql/graphql.ts'
import { useSearchParams } from '../../router/useSearchParams.ts'

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

/** Keeps filters, search and order of a claim list in the address. Invalid values in the address are ignored. */
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
      // Each choice makes a step for the browser's back button; the letters of a search do not.
      { replace: Object.keys(change).every((name) => name === 'q'), keepsScroll: true },
    )
  return [address, set]
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | undefined {
  return values.find((each) => each === value)
}
