import type { Refusal } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../../reader.ts'
import { refused } from '../../refused.ts'
import type { Services } from '../../services.ts'
import { accessErrors } from '../accessErrors.ts'
import { verifyPassword } from './password.ts'

/** Checks the password that a signed-in person gives again in `field` of the input; undefined = it is right. */
export const passwordRefusal = async (
  services: Services,
  memberId: string,
  { password, field }: { readonly password: string; readonly field: string },
): Promise<readonly Refusal[] | undefined> => {
  const seconds = await services.throttle.confirm(memberId)
  if (seconds !== null)
    return refused('TOO_MANY_ATTEMPTS', accessErrors.TOO_MANY_ATTEMPTS.text, { field, values: { seconds } }).refused
  const [member] = await readAsSystem(services, (db) =>
    db.rows(sql<{ hash: string | null }>`select password_hash as hash from member where id = ${memberId}`),
  )
  if (!(await verifyPassword(member?.hash ?? null, password.slice(0, 1000))))
    return refused('PASSWORD_WRONG', wrong, { field }).refused
  await services.throttle.confirmed(memberId)
  return undefined
}

const wrong = {
  en: 'This is not your current password. Type it as you do when you sign in.',
  sv: 'Det här är inte ditt nuvarande lösenord. Skriv det som när du loggar in.',
}
