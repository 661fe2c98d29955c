import type { Refusal } from '@samop/shared'
import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { allowPerson } from '../allow.ts'
import { changeOwn } from '../../graphql/schema/payload.ts'
import { UserErrorView } from '../../graphql/schema/UserErrorView.ts'
import { refused } from '../../refused.ts'
import type { ChangePasswordInput, ChangePasswordPayload } from '../session/sessionInputs.ts'
import { changePasswordTo } from './changePassword.ts'
import { passwordRefusal } from './confirmPassword.ts'
import { passwordChangedLetter } from '../link/letters.ts'
import { hashPassword } from './password.ts'
import { passwordFault } from './passwordPolicy.ts'
import { announceRevocation } from '../revocation.ts'

/** Checks the old password, judges the new one, and ends everything else that the old one signed in. */
export const changeOwnPassword = async (
  context: Context,
  { currentPassword, newPassword, idempotencyKey }: ChangePasswordInput,
): Promise<ChangePasswordPayload> => {
  const { services, caller, language, tokenHash } = context
  allowPerson(caller, 'Only a signed-in person has a password to change.')
  const refusals =
    (await passwordRefusal(services, caller.id, { password: currentPassword, field: 'currentPassword' })) ??
    (await newPasswordRefusal(context, currentPassword, newPassword))
  if (refusals) {
    const userErrors = refusals.map((refusal) => new UserErrorView(refusal, language))
    return { endedSessionCount: null, revokedKeyCount: null, userErrors }
  }
  const command = changePasswordTo(await hashPassword(newPassword), tokenHash)
  const { done, userErrors } = await changeOwn(context, command, idempotencyKey ? { idempotencyKey } : {})
  for (const hash of [...(done?.sessions ?? []), ...(done?.keys ?? [])]) announceRevocation(services, hash)
  if (done && caller.email) services.mail.send(caller.email, language, passwordChangedLetter(caller.name))
  return { endedSessionCount: done?.sessions.length ?? null, revokedKeyCount: done?.keys.length ?? null, userErrors }
}

const newPasswordRefusal = async (
  { db, caller }: Context,
  currentPassword: string,
  newPassword: string,
): Promise<readonly Refusal[] | undefined> => {
  const field = 'newPassword'
  if (newPassword === currentPassword) return refused('PASSWORD_SAME', same, { field }).refused
  const [partner] = await db.rows(sql<{ name: string }>`select name from partner where id = ${caller.partnerId}`)
  const owner = { name: caller.name, email: caller.email ?? '', organization: partner?.name ?? null }
  const fault = await passwordFault(newPassword, owner)
  return fault && refused(fault.code, fault.text, { field, values: fault.values }).refused
}

const same = {
  en: 'The new password is the same as the current one. Choose another.',
  sv: 'Det nya lösenordet är samma som det nuvarande. Välj ett annat.',
}
