import type { ExportList, ListFilter } from '../graphql/graphql.ts'

/** What to export: a list, as it is filtered. */
export interface Exported {
  list: ExportList
  filter: ListFilter
}
