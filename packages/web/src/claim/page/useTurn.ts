import type { Text } from '@samop/shared'
import type { Side } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'

const others: Record<Exclude<Side, 'PARTNER'>, Text> = {
  VENDOR: claimWords.turnTeam,
  FINANCE: claimWords.turnFinance,
}

/** Says whose turn it is, worded for the reader. */
export function useTurn(): (turn: Side | null, partner: string) => string {
  const text = useText()
  const { side } = useViewer()
  return (turn, partner) => {
    if (turn === null) return text(claimWords.turnNobody)
    if (turn !== 'PARTNER') return text(others[turn])
    return side === 'PARTNER' ? text(claimWords.turnYours) : text(claimWords.turnPartner, { partner })
  }
}
