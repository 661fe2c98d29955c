import type { SlaRow } from './SlaResolver.ts'

/** The number of decisions that took this many business days. */
export interface Decided {
  readonly inTime: boolean
  readonly businessDays: number
  readonly count: number
}

export const slaRow = (id: string, name: string, decided: readonly Decided[], lateOpen: number): SlaRow => {
  const inTime = countOf(decided.filter((one) => one.inTime))
  const all = countOf(decided)
  return { id, name, decided: all, inTime, late: all - inTime, lateOpen, medianBusinessDays: medianOf(decided, all) }
}

export const countOf = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

/** The middle value, or the mean of the two middle values. */
const medianOf = (decided: readonly Decided[], all: number): number | null => {
  if (all === 0) return null
  const sorted = decided.toSorted((a, b) => a.businessDays - b.businessDays)
  const at = (place: number) => {
    let before = 0
    return sorted.find(({ count }) => (before += count) > place)!.businessDays
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2
}
