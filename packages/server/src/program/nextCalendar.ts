import { isDeepStrictEqual } from 'node:util'
import type { BusinessCalendar } from '@samop/shared'

/** A calendar that is stored, with its version. */
export type VersionedCalendar = BusinessCalendar & { readonly version: number }

/** The present calendar of a program if the wanted one has the same days, else the wanted one as its next version. */
export const nextCalendar = (present: VersionedCalendar | null, wanted: BusinessCalendar): VersionedCalendar => {
  if (!present) return { ...wanted, version: 1 }
  const { version, ...days } = present
  return isDeepStrictEqual(days, { ...wanted }) ? present : { ...wanted, version: version + 1 }
}
