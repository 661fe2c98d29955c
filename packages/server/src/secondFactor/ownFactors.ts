import { sql } from 'kysely'
import { allow, allowPerson } from '../access/allow.ts'
import type { Context } from '../context.ts'
import { change } from '../graphql/schema/payload.ts'
import { UserErrorView } from '../graphql/schema/UserErrorView.ts'
import { refused } from '../refused.ts'
import type { Command } from '../command.ts'
import { requireConfirmation, tooMany } from './confirmation.ts'
import { addPasskey, confirmTotp, removePasskey, removeTotp, renewRecoveryCodes, startTotp } from './factorCommands.ts'
import { secondFactorAddedLetter, secondFactorRemovedLetter } from './letters.ts'
import { authenticationOptions, registered, registrationOptions } from './passkeys.ts'
import type {
  AddPasskeyInput,
  ConfirmTotpInput,
  PasskeyOptionsPayload,
  RemovePasskeyInput,
  RequireSecondFactorInput,
  RequireSecondFactorPayload,
  SecondFactorPayload,
  StartTotpPayload,
} from './secondFactorInputs.ts'
import { requireSecondFactor } from './secondFactorRules.ts'
import { secondFactorTexts as texts } from './secondFactorTexts.ts'
import type { SecondFactorView } from './SecondFactorView.ts'
import { codeWasRight, tryCode } from './tries.ts'

export const ownSecondFactor = async ({ db, caller }: Context): Promise<SecondFactorView> => {
  allowPerson(caller, 'Only a signed-in person has a second factor.')
  const [row] = await db.rows(
    sql<SecondFactorView>`select exists (select 1 from second_factor_rule where role = ${caller.role}) as required,
      (select to_json(confirmed_at)#>>'{}' from totp where member_id = ${caller.id} and confirmed_at is not null) as "totpAddedAt",
      (select count(*)::int from recovery_code where member_id = ${caller.id} and used_at is null) as "recoveryCodesLeft",
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'createdAt', created_at, 'lastUsedAt', last_used_at)
        order by id), '[]') from passkey where member_id = ${caller.id}) as passkeys`,
  )
  return row!
}

export const beginTotp = async (context: Context): Promise<StartTotpPayload> => {
  requireConfirmation(context)
  const { done, userErrors } = await change(context, startTotp, {})
  return { secret: done?.secret ?? null, uri: done?.uri ?? null, userErrors }
}

export const finishTotp = async (context: Context, { code }: ConfirmTotpInput): Promise<SecondFactorPayload> => {
  requireConfirmation(context)
  const { services, caller, language } = context
  const seconds = await tryCode(services, { memberId: caller.id })
  if (seconds !== null) {
    const userErrors = tooMany(seconds).map((refusal) => new UserErrorView(refusal, language))
    return { secondFactor: null, recoveryCodes: null, userErrors }
  }
  const payload = await changed(context, confirmTotp, { code })
  if (payload.secondFactor) await codeWasRight(services, { memberId: caller.id })
  return payload
}

export const dropTotp = (context: Context): Promise<SecondFactorPayload> => {
  requireConfirmation(context)
  return changed(context, removeTotp, {})
}

export const beginPasskey = async (context: Context): Promise<PasskeyOptionsPayload> => {
  requireConfirmation(context)
  const { services, caller } = context
  const owner = { id: caller.id, name: caller.name, email: caller.email ?? caller.name }
  return { options: await registrationOptions(services, owner), userErrors: [] }
}

export const finishPasskey = async (
  context: Context,
  { name, response }: AddPasskeyInput,
): Promise<SecondFactorPayload> => {
  requireConfirmation(context)
  const { services, caller, language } = context
  const passkey = await registered(services, caller.id, response)
  if (passkey) return changed(context, addPasskey, { ...passkey, name })
  const { refused: refusals } = refused('PASSKEY_WRONG', texts.passkeyWrong, { field: 'response' })
  const userErrors = refusals.map((refusal) => new UserErrorView(refusal, language))
  return { secondFactor: null, recoveryCodes: null, userErrors }
}

export const dropPasskey = (context: Context, { passkeyId }: RemovePasskeyInput): Promise<SecondFactorPayload> => {
  requireConfirmation(context)
  return changed(context, removePasskey, { passkeyId })
}

export const newRecoveryCodes = (context: Context): Promise<SecondFactorPayload> => {
  requireConfirmation(context)
  return changed(context, renewRecoveryCodes, {})
}

export const confirmationOptions = async ({ services, caller }: Context): Promise<PasskeyOptionsPayload> => {
  allowPerson(caller, 'Only a signed-in person confirms; no key does.')
  return { options: await authenticationOptions(services, 'CONFIRM', caller.id), userErrors: [] }
}

export const rolesWithSecondFactor = async ({ db, caller }: Context): Promise<SecondFactorRoles> => {
  allow(caller, 'MANAGE_PROGRAMS')
  const rows = await db.rows(
    sql<{ role: SecondFactorRoles[number] }>`select role from second_factor_rule order by role`,
  )
  return rows.map(({ role }) => role)
}

type SecondFactorRoles = RequireSecondFactorInput['roles']

export const setRoles = async (
  context: Context,
  { roles }: RequireSecondFactorInput,
): Promise<RequireSecondFactorPayload> => {
  allow(context.caller, 'MANAGE_PROGRAMS')
  requireConfirmation(context)
  const { done, userErrors } = await change(context, requireSecondFactor, { roles })
  context.services.callers.clear()
  return { roles: done?.roles ?? null, userErrors }
}

/** Runs a command without storing its result, because codes are shown once and never stored. */
const changed = async <Input extends object>(
  context: Context,
  command: Command<Input, { codes?: string[] | null }>,
  input: Input,
): Promise<SecondFactorPayload> => {
  const { services, caller, language } = context
  const { done, userErrors } = await change(context, command, input)
  if (!done) return { secondFactor: null, recoveryCodes: null, userErrors }
  if (caller.email) {
    const letter = done.codes === undefined ? secondFactorRemovedLetter : secondFactorAddedLetter
    services.mail.send(caller.email, language, letter(caller.name))
  }
  return { secondFactor: await ownSecondFactor(context), recoveryCodes: done.codes ?? null, userErrors }
}
