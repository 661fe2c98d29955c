import { type RawBuilder, sql } from 'kysely'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from '@samop/shared'
import { readAsSystem } from '../../reader.ts'
import type { Services } from '../../services.ts'
import { DocumentError } from '../documentErrors.ts'

export type Uploader = Pick<Actor, 'id'> & { readonly partnerId: string }

/** A partner as a whole may have this many times the unattached uploads of one person or key. */
const perPartner = 4
/** As many as two full claims hold. */
export const mostWaiting = 400
/** How many files one person or key, and one partner, may send to a node at a time. */
export const atATime = { person: 6, partner: 24 }

/**
 * Refuses an upload when too many, or too large, uploads are unattached already. It reads as the system, in its own
 * transaction, so a caller that writes afterwards must hold the partner's lock.
 */
export const checkQuota = async (services: Services, { id, partnerId }: Uploader, bytes: number): Promise<void> => {
  const megabytes = services.config.uploadQuota
  const rows = [
    { code: 'UPLOAD_QUOTA', whose: sql`partner_id = ${partnerId} and uploaded_by->>'id' = ${id}`, times: 1 },
    { code: 'PARTNER_UPLOAD_QUOTA', whose: sql`partner_id = ${partnerId}`, times: perPartner },
  ] as const
  for (const { code, whose, times } of rows) {
    const waiting = await waitingOf(services, whose)
    const most = { mostFiles: mostWaiting * times, mostMegabytes: megabytes * times }
    if (waiting.files < most.mostFiles && waiting.bytes + bytes <= most.mostMegabytes * megabyte) continue
    throw new DocumentError(code, { ...most, files: waiting.files, megabytes: Math.ceil(waiting.bytes / megabyte) })
  }
}

const megabyte = 1024 * 1024

const waitingOf = async (services: Services, whose: RawBuilder<unknown>) => {
  const [row] = await readAsSystem(services, (db) =>
    db.rows(sql<{ files: number; bytes: number }>`
      select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from document where claim_id is null and ${whose}`),
  )
  return row!
}

/** A partner's daily limit, as a multiple of the quota: storage keeps attached bytes, so attaching and removing could fill the disk. */
const timesADay = 10
const day = 24 * 60 * 60

/** Counts what partners uploaded today to this node, in megabytes, rounded up for each file. */
export const uploadsToday = (uploadQuota: number): RateLimiterMemory =>
  new RateLimiterMemory({ points: uploadQuota * timesADay, duration: day })

/** Counts an upload; throws when the partner has reached the daily limit. */
export const countToday = async ({ uploadsToday: counter }: Services, { partnerId }: Uploader, bytes: number) => {
  const counted = await counter.consume(partnerId, Math.max(1, Math.ceil(bytes / megabyte))).catch(() => null)
  if (!counted) throw new DocumentError('UPLOADS_A_DAY', { megabytes: counter.points })
}
