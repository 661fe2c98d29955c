import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Member } from '../access/Member.ts'
import { newId } from '../ids.ts'
import type { Change } from '../write.ts'
import { RecoveryCode } from './RecoveryCode.ts'

const many = 10
/** Without letters and digits that look alike. A code has almost 50 bits, such as `k7mq2-x9fhw`. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'
const derive = promisify<string, string, number, Buffer>(scrypt)

const newCode = () => {
  const signs = Array.from({ length: many }, () => letters[randomInt(letters.length)])
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`
}

const hash = async (code: string, salt: string) =>
  (await derive(code.toLowerCase().replaceAll(/[^a-z\d]/g, ''), salt, 32)).toString('hex')

/** Within a command: makes new codes that replace the old ones. They are shown once and stored as hashes. */
export const renewCodes = async ({ em }: Change, memberId: string): Promise<string[]> => {
  await em.nativeDelete(RecoveryCode, { member: memberId })
  const codes = Array.from({ length: many }, newCode)
  const saltOfHash = randomBytes(16).toString('base64url')
  const hashes = await Promise.all(codes.map((code) => hash(code, saltOfHash)))
  const member = em.getReference(Member, memberId)
  for (const codeHash of hashes)
    em.persist(em.create(RecoveryCode, { id: newId(), member, saltOfHash, codeHash, usedAt: null }))
  return codes
}

/** Within a command: uses a code up; false when it is not the person's or was used before. */
export const spendRecoveryCode = async ({ em, now }: Change, memberId: string, code: string): Promise<boolean> => {
  const codes = await em.find(RecoveryCode, { member: memberId, usedAt: null }, { orderBy: { id: 'asc' } })
  if (!codes[0] || code.length > 100) return false
  const given = Buffer.from(await hash(code, codes[0].saltOfHash))
  const found = codes.find(({ codeHash }) => timingSafeEqual(Buffer.from(codeHash), given))
  if (!found) return false
  // Of two requests at the same time only one may use the code.
  return (await em.nativeUpdate(RecoveryCode, { id: found.id, usedAt: null }, { usedAt: now })) === 1
}
