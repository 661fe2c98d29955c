import type { Compared } from './compare.ts'

export interface Figure {
  readonly name: string
  readonly target: string
  readonly measured: string
  readonly holds: boolean
  /** Whether the figure depends on the machine's speed; a quick run prints it, but does not judge it. */
  readonly timed: boolean
}

export const ratioFigure = (
  name: string,
  target: number,
  { ratio, product, plain, bytes }: Compared & { readonly bytes: number },
): Figure => ({
  name,
  target: target === 0 ? 'told' : `≥ ${target} of plain pg`,
  measured: `${ratio.toFixed(2)}   ${product.toFixed(0)} of ${plain.toFixed(0)} a second, ${(bytes / 1000).toFixed(1)} KB each`,
  holds: ratio >= target,
  timed: true,
})

const verdict = ({ holds, timed }: Figure, quick: boolean) =>
  quick && timed ? 'not judged' : holds ? 'holds' : 'MISSED'

export const tableOf = (figures: readonly Figure[], quick: boolean): string => {
  const rows = [
    ['figure', 'target', 'verdict', 'measured'],
    ...figures.map((figure) => [figure.name, figure.target, verdict(figure, quick), figure.measured]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')).join('\n')
}

/** Whether a figure misses its goal and counts in this run. */
export const isMissed = (figure: Figure, quick: boolean): boolean => !figure.holds && !(quick && figure.timed)
