import { type ActionInput, type ClaimAction, clocks, type EventKind, standing } from '@samop/shared'
import { claimSubject } from '../history/subjects.ts'
import type { ForEnd, Living } from '../sla/Living.ts'
import type { Change } from '../write.ts'
import { lockClaim, touch } from './lockClaim.ts'
import { moveClaim } from './moveClaim.ts'

/** A claim under its clocks. */
export const livingClaim = async (change: Change, claimId: string, { end }: ForEnd): Promise<Living> => {
  const locked = await lockClaim(change, claimId, { fund: end })
  const { claim, calendar, facts } = locked
  return {
    subject: () => claimSubject(claim),
    calendar,
    standing: (record) => standing(record, facts.period),
    follow: ({ dueAt }, isAnother) => {
      // A closed window waits for nobody, unless its new day opens it again.
      if (isAnother || claim.dueAt !== null) claim.dueAt = dueAt
      if (isAnother) touch(claim, change)
    },
    near: ({ clock, dueOn: due }) => {
      change.record(claimSubject(claim), { kind: 'DEADLINE_NEAR', data: { clock, due } })
      return []
    },
    end: async ({ clock }) => {
      const kind = clocks[clock].missed
      const move = kind && moves[kind]
      if (move) return moveClaim(change, locked, move.action, move.input(claimId))
      if (kind) return 'LATE'
      // The end of this clock is no miss: nobody is late, and the claim waits for nobody.
      claim.dueAt = null
      return []
    },
  }
}

/** The actions that a missed clock causes, by the event of the miss. */
const moves: Partial<Record<EventKind, { readonly action: ClaimAction; readonly input: (id: string) => ActionInput }>> =
  {
    EXPIRED: { action: 'EXPIRE', input: () => ({}) },
    LAPSED: {
      action: 'LAPSE',
      input: (id) => ({ reasons: [{ code: 'NO_ANSWER', text: '', about: { kind: 'CLAIM', id } }] }),
    },
  }
