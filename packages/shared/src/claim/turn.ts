import { type Actor, may, sideOf } from '../access/actor.ts'
import { clocks } from '../sla/clocks.ts'
import { type ClaimStatus, statuses } from './statuses.ts'

export type Turn = (typeof statuses)[ClaimStatus]['turn']

const all = Object.keys(statuses) as ClaimStatus[]

/** The statuses in which it is somebody's turn. */
export function statusesOfTurn(turn: Turn): ClaimStatus[] {
  return all.filter((status) => statuses[status].turn === turn)
}

/** The statuses in which it is the turn of the actor's side: those in which the actor may act, and those in which colleagues may. */
export function turnsOf(actor: Actor): { readonly own: ClaimStatus[]; readonly colleagues: ClaimStatus[] } {
  const waiting = statusesOfTurn(sideOf(actor))
  const own = waiting.filter((status) => statuses[status].needs !== null && may(actor, statuses[status].needs!))
  return { own, colleagues: waiting.filter((status) => !own.includes(status)) }
}

/** The statuses that wait only while their clock runs: a window that has closed, or never opened, waits for nobody. */
export const windowStatuses: readonly ClaimStatus[] = all.filter((status) => {
  const { clock } = statuses[status]
  return clock !== null && clocks[clock].missed === null
})

/** Whose turn it is at `now`; `dueAt` is the end of the running clock's due day (null = none runs), RFC 3339 in the form of `now`. */
export function turnOf(status: ClaimStatus, dueAt: string | null, now: string): Turn {
  const closed = windowStatuses.includes(status) && (dueAt === null || dueAt <= now)
  return closed ? null : statuses[status].turn
}
