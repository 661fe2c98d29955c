import type { BusinessCalendar } from '@samop/shared'
import { sql } from 'kysely'
import type { Db } from '../sql.ts'

export interface ProgramVersion {
  readonly id: string
  readonly version: number
}

/** The programs' calendars, kept by the program's version: a changed program is read anew. */
export class Calendars {
  readonly #kept = new Map<string, { version: number; calendar: BusinessCalendar }>()

  /** Reads what is not kept yet; afterwards `of` answers without waiting. */
  async ensure(db: Db, programs: readonly ProgramVersion[]): Promise<void> {
    const missing = new Set(
      programs.filter(({ id, version }) => this.#kept.get(id)?.version !== version).map(({ id }) => id),
    )
    if (missing.size === 0) return
    const rows = await db.rows(
      sql<
        ProgramVersion & { calendar: BusinessCalendar }
      >`select id, version, calendar from program where id = any(${[...missing]}::uuid[])`,
    )
    for (const { id, version, calendar } of rows) this.#kept.set(id, { version, calendar })
  }

  of(programId: string): BusinessCalendar {
    const kept = this.#kept.get(programId)
    if (!kept) throw new Error(`the calendar of program ${programId} was not read`)
    return kept.calendar
  }
}
