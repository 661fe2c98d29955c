import { everyDay } from '@samop/shared'
import { keySubject } from '../../history/subjects.ts'
import type { Living } from '../../sla/Living.ts'
import type { Change } from '../../write.ts'
import { ApiKey } from './ApiKey.ts'
import { moveKey } from './moveKey.ts'

/** A key under the clock of its last day, which nothing moves but a rotation. */
export const livingKey = async (change: Change, keyId: string): Promise<Living> => {
  await change.lock(keyId)
  const key = await change.em.findOneOrFail(ApiKey, keyId)
  return {
    subject: () => keySubject(key),
    calendar: everyDay,
    standing: (record) => record,
    follow: () => undefined,
    near: () => moveKey(change, key, 'WARN'),
    end: () => moveKey(change, key, 'EXPIRE'),
  }
}
