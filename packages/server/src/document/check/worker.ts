import { readFile } from 'node:fs/promises'
import { checkImage } from './checkImage.ts'
import { checkOffice } from './checkOffice.ts'
import { checkPdf } from './checkPdf.ts'
import { type Finding, Found } from './finding.ts'

export interface Suspect {
  readonly path: string
  readonly contentType: string
}

/** The check for each type. Text files need none, because none of our programs executes them. */
const checks: readonly { readonly types: RegExp; readonly check: (bytes: Buffer) => void | Promise<void> }[] = [
  { types: /^application\/pdf$/, check: checkPdf },
  { types: /^image\//, check: checkImage },
  { types: /officedocument/, check: checkOffice },
]

/** Runs in its own thread, because a hostile file may use up all memory or time. */
export const checkContent = async ({ path, contentType }: Suspect): Promise<Finding | null> => {
  const row = checks.find(({ types }) => types.test(contentType))
  try {
    if (row) await row.check(await readFile(path))
    return null
  } catch (error) {
    if (error instanceof Found) return error.finding
    throw error
  }
}
