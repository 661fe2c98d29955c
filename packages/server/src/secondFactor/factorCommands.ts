import { type EventData, referenceTo } from '@samop/shared'
import { Member } from '../access/Member.ts'
import { allowPerson } from '../access/allow.ts'
import { badInput, notFound } from '../errors.ts'
import { knownId, newId } from '../ids.ts'
import { lineFault, plainLine } from '../plainLine.ts'
import { refused } from '../refused.ts'
import { command } from '../command.ts'
import type { Change } from '../write.ts'
import { Passkey } from './Passkey.ts'
import type { NewPasskey } from './passkeys.ts'
import { RecoveryCode } from './RecoveryCode.ts'
import { renewCodes } from './recoveryCodes.ts'
import { secondFactorTexts as texts } from './secondFactorTexts.ts'
import { SecondFactorRule } from './SecondFactorRule.ts'
import { Totp } from './Totp.ts'
import { newTotpSecret, openTotp, sealTotp, stepOf, totpUri } from './totpCodes.ts'
import { memberSubject } from '../history/subjects.ts'

/** `codes` are recovery codes, which come with the first factor and are shown once. */
interface Added {
  readonly codes: string[] | null
}

const mostPasskeys = 20
const longestName = 60

/** Makes a secret for the person's app, which works after `confirmTotp`. It is never stored under an idempotency key. */
export const startTotp = command({ name: 'startTotp', needs: 'PERSON' }, async (change) => {
  const { em, now, services } = change
  const member = await ownMember(change)
  const before = await em.findOne(Totp, { member })
  if (before?.confirmedAt) return refused('TOTP_EXISTS', texts.totpExists)
  await services.vault.note(change)
  const secret = newTotpSecret()
  const sealed = sealTotp(services.vault, member.id, secret)
  if (before) Object.assign(before, { secret: sealed, createdAt: now, lastStep: null })
  else
    em.persist(
      em.create(Totp, { id: newId(), member, secret: sealed, createdAt: now, confirmedAt: null, lastStep: null }),
    )
  return { done: { secret, uri: totpUri(secret, member.email) } }
})

export const confirmTotp = command(
  { name: 'confirmTotp', needs: 'PERSON' },
  async (change, { code }: { readonly code: string }) => {
    const { em, now, services } = change
    const member = await ownMember(change)
    const totp = await em.findOne(Totp, { member, confirmedAt: null })
    if (!totp) return refused('TOTP_NOT_STARTED', texts.totpNotStarted)
    const step = await stepOf(openTotp(services.vault, member.id, totp.secret), code, now, null)
    if (step === null) return refused('CODE_WRONG', texts.codeWrong, { field: 'code' })
    Object.assign(totp, { confirmedAt: now, lastStep: step })
    return added(change, member, { factor: 'TOTP' })
  },
)

export const removeTotp = command({ name: 'removeTotp', needs: 'PERSON' }, async (change) => {
  const member = await ownMember(change)
  const totp = await change.em.findOne(Totp, { member, confirmedAt: { $ne: null } })
  if (!totp) throw notFound('Authenticator app', 'input')
  return removed(change, member, totp, { factor: 'TOTP' })
})

export const addPasskey = command(
  { name: 'addPasskey', needs: 'PERSON' },
  async (change, { name, ...key }: NewPasskey & { readonly name: string }) => {
    const { em, now } = change
    const member = await ownMember(change)
    const shown = plainLine(name).trim()
    if (shown === '' || shown.length > longestName)
      return refused('PASSKEY_NAME', texts.passkeyName, { field: 'name', values: { most: longestName } })
    const fault = lineFault(shown)
    if (fault) throw badInput('input.name', fault)
    if ((await em.count(Passkey, { member })) >= mostPasskeys)
      return refused('MOST_PASSKEYS', texts.tooManyPasskeys, { values: { most: mostPasskeys } })
    em.persist(
      em.create(Passkey, {
        ...key,
        id: newId(),
        member,
        counter: String(key.counter),
        transports: key.transports.slice(0, 10).map((one) => one.slice(0, 20)),
        name: shown,
        createdAt: now,
        lastUsedAt: null,
      }),
    )
    return added(change, member, { factor: 'PASSKEY', name: shown })
  },
)

export const removePasskey = command(
  { name: 'removePasskey', needs: 'PERSON' },
  async (change, { passkeyId }: { readonly passkeyId: string }) => {
    const member = await ownMember(change)
    const passkey = await change.em.findOne(Passkey, { id: knownId(passkeyId, 'Passkey', 'input.passkeyId'), member })
    if (!passkey) throw notFound('Passkey', 'input.passkeyId')
    return removed(change, member, passkey, { factor: 'PASSKEY', name: passkey.name })
  },
)

export const renewRecoveryCodes = command({ name: 'renewRecoveryCodes', needs: 'PERSON' }, async (change) => {
  const member = await ownMember(change)
  if (!member.secondFactorSince) return refused('SECOND_FACTOR_MISSING', texts.missing)
  change.record(memberSubject(member), { kind: 'RECOVERY_CODES_RENEWED', data: { member: referenceTo(member) } })
  return { done: { codes: await renewCodes(change, member.id) } }
})

const ownMember = async ({ em, actor, lock }: Change): Promise<Member> => {
  allowPerson(actor, 'Only a signed-in person has a second factor.')
  await lock(actor.id)
  return em.findOneOrFail(Member, actor.id)
}

/** What History stores of a factor. */
type ToldFactor = Omit<EventData<'SECOND_FACTOR_ADDED'>, 'member'>

const added = async (change: Change, member: Member, told: ToldFactor): Promise<{ done: Added }> => {
  change.record(memberSubject(member), {
    kind: 'SECOND_FACTOR_ADDED',
    data: { member: referenceTo(member), ...told },
  })
  if (member.secondFactorSince) return { done: { codes: null } }
  member.secondFactorSince = change.now
  return { done: { codes: await renewCodes(change, member.id) } }
}

const removed = async (change: Change, member: Member, factor: Totp | Passkey, told: ToldFactor) => {
  const { em } = change
  const left =
    (await em.count(Totp, { member, confirmedAt: { $ne: null } })) + (await em.count(Passkey, { member })) - 1
  if (left === 0) {
    if ((await em.count(SecondFactorRule, { role: member.role })) > 0)
      return refused('LAST_SECOND_FACTOR', texts.needed)
    await em.nativeDelete(RecoveryCode, { member })
    member.secondFactorSince = null
  }
  em.remove(factor)
  change.record(memberSubject(member), {
    kind: 'SECOND_FACTOR_REMOVED',
    data: { member: referenceTo(member), ...told },
  })
  return { done: {} }
}
