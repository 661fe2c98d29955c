import { scaleLines } from './scale.ts'

/** The measurements at one number of claims. */
export interface Measured {
  readonly claims: number
  readonly times: ReadonlyMap<string, number>
  /** The median of the times of each round by those of the smallest size in the same round. */
  readonly growth: ReadonlyMap<string, number>
}

const mostGrowth = 1.5
/** Shorter times are noise, and may grow. */
const leastJudged = 10

/** One row for each line: its median at each size, its growth from the first to the last, and whether the goal is met. */
export const scaleTable = (measured: readonly Measured[]): { readonly text: string; readonly holds: boolean } => {
  const lines = scaleLines.map(({ name, most }) => {
    const times = measured.map(({ times: of }) => of.get(name) ?? Infinity)
    const last = times.at(-1)!
    const growth = measured.at(-1)?.growth.get(name) ?? Infinity
    const holds = last <= most && (growth <= mostGrowth || last < leastJudged)
    return { cells: [name, ...times.map(inMs), growth.toFixed(2), holds ? 'holds' : 'MISSED'], holds }
  })
  const head = ['p50 in ms', ...measured.map(({ claims }) => claims.toLocaleString('en')), 'growth', 'verdict']
  const rows = [head, ...lines.map(({ cells }) => cells)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return {
    text: rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('   ')).join('\n'),
    holds: lines.every(({ holds }) => holds),
  }
}

const inMs = (time: number) => time.toFixed(time < 10 ? 1 : 0)
