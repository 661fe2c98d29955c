import type { Text } from '@samop/shared'
import type { ClaimStatus, Side } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { useDisputers } from '../dispute/useDisputers.ts'

const others: Record<Exclude<Side, 'PARTNER'>, Text> = {
  VENDOR: claimWords.turnTeam,
  FINANCE: claimWords.turnFinance,
}

interface Standing {
  turn: Side | null
  status: ClaimStatus
  partner: { name: string }
}

/** Says whose turn it is, worded for the reader: a rejection waits for those who may dispute it, by name. */
export function useTurn({ turn, status, partner: { name: partner } }: Standing): string {
  const text = useText()
  const format = useFormat()
  const { side } = useViewer()
  const disputers = useDisputers(status)
  if (turn === null) return text(claimWords.turnNobody)
  if (turn !== 'PARTNER') return text(others[turn])
  if (disputers)
    return text(claimWords.turnOfAdmins, {
      count: disputers.length,
      names: format.list(disputers.map(({ name }) => name)),
    })
  return side === 'PARTNER' ? text(claimWords.turnYours) : text(claimWords.turnPartner, { partner })
}
