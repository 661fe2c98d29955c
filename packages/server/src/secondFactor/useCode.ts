import { referenceTo } from '@samop/shared'
import { Member } from '../access/Member.ts'
import { command } from '../command.ts'
import type { Change } from '../write.ts'
import { spendRecoveryCode } from './recoveryCodes.ts'
import { RecoveryCode } from './RecoveryCode.ts'
import { Totp } from './Totp.ts'
import { openTotp, stepOf } from './totpCodes.ts'
import { memberSubject } from '../history/subjects.ts'

export interface UseCode {
  readonly memberId: string
  readonly code?: string | undefined
  readonly recoveryCode?: string | undefined
}

interface Used {
  readonly right: boolean
  /** How many recovery codes are left; null when none was used. */
  readonly codesLeft: number | null
}

const wrong: { done: Used } = { done: { right: false, codesLeft: null } }

/** Uses up a code of the app or a recovery code, as the system. A wrong one changes nothing. */
export const useCode = command(
  { name: 'useCode', needs: 'SYSTEM' },
  async (change, { memberId, code, recoveryCode }: UseCode) => {
    await change.lock(memberId)
    if (code !== undefined)
      return (await spendAppsCode(change, memberId, code)) ? { done: { right: true, codesLeft: null } } : wrong
    if (recoveryCode === undefined || !(await spendRecoveryCode(change, memberId, recoveryCode))) return wrong
    const { em, record } = change
    const member = await em.findOneOrFail(Member, memberId)
    const codesLeft = await em.count(RecoveryCode, { member: memberId, usedAt: null })
    record(memberSubject(member), {
      kind: 'RECOVERY_CODE_USED',
      data: { member: referenceTo(member), count: codesLeft },
    })
    return { done: { right: true, codesLeft } }
  },
)

const spendAppsCode = async ({ em, now, services }: Change, memberId: string, code: string): Promise<boolean> => {
  const totp = await em.findOne(Totp, { member: memberId, confirmedAt: { $ne: null } })
  if (!totp) return false
  const step = await stepOf(openTotp(services.vault, memberId, totp.secret), code, now, totp.lastStep)
  if (step === null) return false
  const fresh = { id: totp.id, $or: [{ lastStep: null }, { lastStep: { $lt: step } }] }
  return (await em.nativeUpdate(Totp, fresh, { lastStep: step })) === 1
}
