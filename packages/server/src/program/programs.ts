import type { BusinessCalendar } from '@samop/shared'
import { sql } from 'kysely'
import type { ProgramRow } from './ProgramRow.ts'
import { programColumns } from './ProgramRow.ts'
import type { Db } from '../sql.ts'

type Kept = ProgramRow & { readonly calendar: BusinessCalendar }

/** Caches the programs with their calendars by version; a changed program is read again. */
export class Programs {
  readonly #kept = new Map<string, Kept>()

  /** Reads the programs that are not cached; afterwards `of` answers without waiting. */
  async ensure(db: Db, programs: readonly Pick<ProgramRow, 'id' | 'version'>[]): Promise<void> {
    const missing = new Set(
      programs.filter(({ id, version }) => this.#kept.get(id)?.version !== version).map(({ id }) => id),
    )
    if (missing.size === 0) return
    const rows = await db.rows(
      sql<Kept>`select ${programColumns}, program.calendar from program where id = any(${[...missing]}::uuid[])`,
    )
    for (const row of rows) this.#kept.set(row.id, row)
  }

  of(programId: string): ProgramRow {
    return this.#of(programId)
  }

  calendarOf(programId: string): BusinessCalendar {
    return this.#of(programId).calendar
  }

  #of(programId: string): Kept {
    const kept = this.#kept.get(programId)
    if (!kept) throw new Error(`the program ${programId} was not read`)
    return kept
  }
}
