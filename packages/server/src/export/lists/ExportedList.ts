import type { Actor, Language, Text } from '@samop/shared'
import type { Services } from '../../services.ts'
import type { Db } from '../../sql.ts'
import type { ListFilter } from '../ListFilter.ts'

/** What a list is read with: the rights of whoever asked, at the moment of the page. */
export interface Asking {
  readonly db: Db
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly services: Services
}

/** A page of a list, as cells. */
export interface ReadLines {
  readonly lines: readonly (readonly (string | null | undefined)[])[]
  /** Where the next page begins, as JSON; absent = the list has ended. */
  readonly place?: unknown
}

/** A list that can be exported: one row of the table `exportedLists`. */
export interface ExportedList {
  /** The filter that belongs to it; null = it has none. */
  readonly filter: keyof ListFilter | null
  readonly headings: (actor: Actor) => readonly Text[]
  /** Throws where the caller may not read the list, or the filter is malformed: now, instead of later where nobody waits. */
  readonly check: (asking: Asking, filter: ListFilter) => Promise<void> | void
  /** The next `size` rows after a place, in an order in which nothing moves while the pages are read one by one. */
  readonly read: (
    asking: Asking,
    filter: ListFilter,
    page: { readonly place: unknown; readonly size: number; readonly language: Language },
  ) => Promise<ReadLines>
  /** How many rows there will be, for the progress; absent = a list that is read at once. */
  readonly count?: (asking: Asking, filter: ListFilter) => Promise<number>
}

/** A column of rows of one type. */
export interface Column<Row> {
  readonly heading: Text
  readonly cell: (row: Row, language: Language) => string | null | undefined
}

export const cellsOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], language: Language) =>
  rows.map((row) => columns.map(({ cell }) => cell(row, language)))

export const headingsOf = <Row>(columns: readonly Column<Row>[]) => columns.map(({ heading }) => heading)
