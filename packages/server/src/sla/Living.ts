import type { BusinessCalendar, ClockRecord, Refusal, SubjectKind } from '@samop/shared'
import type { Subject } from '../history/subjects.ts'
import { livingKey } from '../access/key/moveKey.ts'
import { livingClaim } from '../claim/livingClaim.ts'
import type { Change } from '../write.ts'
import type { Deadline } from './Deadline.ts'

/** A locked subject as its clocks need it. */
export interface Living {
  /** What an event of the clock is about, as it is now. */
  readonly subject: () => Subject
  readonly calendar: BusinessCalendar
  /** The record with the day that it follows, as that day is now. */
  readonly standing: (record: ClockRecord) => ClockRecord
  /** Takes over a running clock's day, whether it is the old one or another. */
  readonly follow: (deadline: Deadline, isAnother: boolean) => void
  /** Warns that the due day is near. Answers the refusals of that. */
  readonly near: (deadline: Deadline) => readonly Refusal[] | Promise<readonly Refusal[]>
  /** Does what the end of the time causes. Answers the refusals of that; 'LATE' = nothing but that somebody is late. */
  readonly end: (deadline: Deadline) => Promise<readonly Refusal[] | 'LATE'>
}

/** Whether the lock is for the end of the time, which can move money. */
export interface ForEnd {
  readonly end: boolean
}

/** Locks a subject for its clocks. */
export type LockLiving = (change: Change, id: string, { end }: ForEnd) => Promise<Living>

/** What has clocks, and how it is locked for them. */
const locks: Partial<Record<SubjectKind, LockLiving>> = {
  CLAIM: livingClaim,
  API_KEY: livingKey,
}

export const lockLiving = (
  change: Change,
  { subjectKind, subjectId }: { readonly subjectKind: SubjectKind; readonly subjectId: string },
  { end }: ForEnd,
): Promise<Living> => {
  const lock = locks[subjectKind]
  if (!lock) throw new Error(`a ${subjectKind} has no clocks`)
  return lock(change, subjectId, { end })
}
