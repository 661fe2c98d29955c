import type { Refusal } from '@samop/shared'
import type { Caller } from '../access/caller.ts'
import { accessErrors } from '../access/accessErrors.ts'
import { passwordRefusal } from '../access/password/confirmPassword.ts'
import { Session } from '../access/session/Session.ts'
import type { Context } from '../context.ts'
import { allowPerson } from '../access/allow.ts'
import { coded } from '../errors.ts'
import { change } from '../graphql/schema/payload.ts'
import { UserErrorView } from '../graphql/schema/UserErrorView.ts'
import { refused } from '../refused.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import { system } from '@samop/shared'
import { answered } from './passkeys.ts'
import type { ConfirmIdentityInput, ConfirmIdentityPayload } from './secondFactorInputs.ts'
import { secondFactorTexts as texts } from './secondFactorTexts.ts'
import { codeWasRight, tryCode } from './tries.ts'
import { useCode } from './useCode.ts'

/** How long a sign-in or a confirmation counts. */
const lasts = { minutes: 10 }

/** Throws unless the person has lately confirmed who they are; a key never can. Guards dangerous mutations, before they read anything. */
export const requireConfirmation = ({ caller, now }: Pick<Context, 'caller' | 'now'>): void => {
  allowPerson(caller, 'Only a signed-in person may do this; no key does.')
  if (!isConfirmed(caller, now))
    throw coded('CONFIRMATION_REQUIRED', 'Show once more that it is you: call `confirmIdentity`, then send this again.')
}

const isConfirmed = ({ confirmedAt }: Caller, now: Temporal.Instant): boolean =>
  confirmedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(confirmedAt).add(lasts), now) >= 0

/** Confirms the person by password, code or passkey, for the caller's session. */
export const confirmIdentity = async (
  context: Context,
  { password, code, passkey }: ConfirmIdentityInput,
): Promise<ConfirmIdentityPayload> => {
  const { services, caller, language, tokenHash } = context
  allowPerson(caller, 'Only a signed-in person confirms; no key does.')
  const refusals = password
    ? await passwordRefusal(services, caller.id, { password, field: 'password' })
    : code
      ? await codeRefusal(context, code)
      : passkey
        ? await passkeyRefusal(context, passkey)
        : refused('CONFIRM_WITH', texts.confirmWith, { field: 'password' }).refused
  if (refusals) return { expiresAt: null, userErrors: refusals.map((refusal) => new UserErrorView(refusal, language)) }
  const { done, userErrors } = await change(context, noteConfirmation, { tokenHash: tokenHash ?? '' })
  return { expiresAt: done && Temporal.Instant.from(done.at).add(lasts).toString(), userErrors }
}

const noteConfirmation = command(
  { name: 'noteConfirmation', needs: 'PERSON' },
  async ({ em, actor, now }, { tokenHash }: { readonly tokenHash: string }) => {
    await em.nativeUpdate(Session, { tokenHash, member: actor.id }, { confirmedAt: now })
    return { done: { at: now.toString() } }
  },
)

/** Checks and uses up a code of the signed-in person's app; undefined = it is right. */
const codeRefusal = async ({ services, caller }: Context, code: string): Promise<readonly Refusal[] | undefined> => {
  const seconds = await tryCode(services, { memberId: caller.id })
  if (seconds !== null) return tooMany(seconds)
  const outcome = await write({ services, actor: system }, useCode, { memberId: caller.id, code })
  if (!('done' in outcome) || !outcome.done.right)
    return refused('CODE_WRONG', texts.codeWrong, { field: 'code' }).refused
  await codeWasRight(services, { memberId: caller.id })
  return undefined
}

export const tooMany = (seconds: number): readonly Refusal[] =>
  refused('TOO_MANY_ATTEMPTS', accessErrors.TOO_MANY_ATTEMPTS.text, { field: 'code', values: { seconds } }).refused

const passkeyRefusal = async ({ services, caller }: Context, json: string): Promise<readonly Refusal[] | undefined> =>
  (await answered(services, json, 'CONFIRM', caller.id)) === null
    ? refused('PASSKEY_WRONG', texts.passkeyWrong, { field: 'passkey' }).refused
    : undefined
