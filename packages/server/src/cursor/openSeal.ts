import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { CursorSeal } from './Cursors.ts'

export const openSeal = async (services: Pick<Services, 'ownPool' | 'clock'>): Promise<CursorSeal> => {
  const [secret] = await readAsSystem(services, (db) =>
    db.rows(sql<{ value: string }>`select value from server_secret where purpose = 'CURSORS'`),
  )
  if (!secret) throw new Error('the secret of the cursors is missing')
  return new CursorSeal(Buffer.from(secret.value, 'hex'))
}
