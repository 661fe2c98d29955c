import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchDatabase } from './benchDatabase.ts'
import { type Child, startChild } from './child.ts'
import { fill } from './fill.ts'
import { scaleTimes, sizeOf } from './scale.ts'
import type { Measured } from './scaleTable.ts'
import { ofClaims } from './world.ts'

interface Scale {
  readonly sizes: readonly number[]
  /** The folder that keeps the databases; without it they are deleted afterwards. */
  readonly keep: string | undefined
  readonly open: (folder?: string) => Promise<BenchDatabase>
  readonly tell: (text: string) => void
}

/** Opens a database with this many claims. A kept one is filled only once, and continues an interrupted filling. */
const filled = async ({ keep, open, tell }: Scale, claims: number): Promise<BenchDatabase> => {
  const folder = keep && join(keep, String(claims))
  const mark = folder && join(folder, 'filled')
  if (mark && existsSync(mark)) return open(folder)
  const database = await open(folder)
  tell(`filling ${claims} claims`)
  await fill(database, ofClaims(claims), tell)
  if (mark) writeFileSync(mark, '')
  return database
}

/** Measures the lines of --scale at each number of claims; with `isFillOnly` it only makes the databases. */
export const measureScale = async (scale: Scale, isFillOnly: boolean): Promise<readonly Measured[]> => {
  const products: { readonly claims: number; readonly child: Child }[] = []
  try {
    for (const claims of scale.sizes) {
      const database = await filled(scale, claims)
      scale.tell(`${claims} claims are ${await sizeOf(database)}`)
      if (isFillOnly) continue
      const child = await startChild('productServer.ts', { appUrl: database.appUrl, budgets: false })
      products.push({ claims, child })
    }
    return isFillOnly
      ? []
      : await scaleTimes(products.map(({ claims, child }) => ({ claims, url: String(child.ready) })))
  } finally {
    await Promise.all(products.map(({ child }) => child.stop()))
  }
}
