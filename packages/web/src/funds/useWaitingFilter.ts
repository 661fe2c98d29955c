import { statusesOfTurn } from '@samop/shared'
import type { ClaimFilter } from '../graphql/graphql.ts'
import { useMay } from '../session/SessionProvider.tsx'

/** Which claims wait for the person: for whoever may not dispute, no rejection does, for that is the turn of those who may. */
export const useWaitingFilter = (): ClaimFilter => (useMay('DISPUTE') ? waiting : { ...waiting, statuses: undisputed })

const waiting: ClaimFilter = { turn: 'PARTNER', late: false }
const undisputed = statusesOfTurn('PARTNER').filter((status) => status !== 'REJECTED')
