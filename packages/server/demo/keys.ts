import { createApiKeyWith } from '../src/access/key/createApiKey.ts'
import { newKey } from '../src/access/key/keySecrets.ts'
import type { Change } from '../src/write.ts'
import type { Cast } from './cast.ts'
import { doneInside } from './doneInside.ts'

interface Keys {
  readonly at: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly cast: Cast
}

/** Nordlys has a key that expires in a few days, and one without an end. Nobody knows their secrets. */
export const makeKeys = async (change: Change, { at, today, cast }: Keys): Promise<void> => {
  const who = { actor: cast.actors['admin@nordlys.example'], now: at }
  await doneInside(change, who, createApiKeyWith(newKey()), { name: 'Reports', scopes: ['READ'] })
  await doneInside(change, who, createApiKeyWith(newKey()), {
    name: 'Accounting',
    scopes: ['READ', 'WRITE'],
    expiresOn: today.add({ days: 5 }).toString(),
  })
}
