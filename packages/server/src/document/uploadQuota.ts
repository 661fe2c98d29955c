import { type RawBuilder, sql } from 'kysely'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from '@samop/shared'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { DocumentError } from './documentErrors.ts'

/** Who uploads, and for which partner. */
export type Uploader = Pick<Actor, 'id'> & { readonly partnerId: string }

/** A partner's people and keys together may leave so many times what one of them may. */
const perPartner = 4
/** Two claims as full as can be. */
export const mostWaiting = 400
/** Files that one person or key, and a partner, sends at a time to one node. */
export const atATime = { person: 6, partner: 24 }

/**
 * Refuses an upload where too many, or too large ones, wait for a claim already. It reads as the system, in a transaction
 * of its own; so whoever counts before writing must hold the partner's lock.
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

/** A partner's uploads of a day: bytes stay once a claim had them, so what is attached and removed again would fill the disk. */
const timesADay = 10
const day = 24 * 60 * 60

/** What partners uploaded today on this node, in megabytes, begun ones counted whole. */
export const uploadsToday = (uploadQuota: number): RateLimiterMemory =>
  new RateLimiterMemory({ points: uploadQuota * timesADay, duration: day })

/** Counts an upload, or refuses it until tomorrow. */
export const countToday = async ({ uploadsToday: counter }: Services, { partnerId }: Uploader, bytes: number) => {
  const counted = await counter.consume(partnerId, Math.max(1, Math.ceil(bytes / megabyte))).catch(() => null)
  if (!counted) throw new DocumentError('UPLOADS_A_DAY', { megabytes: counter.points })
}
