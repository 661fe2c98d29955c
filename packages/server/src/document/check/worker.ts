import { readFile } from 'node:fs/promises'
import { checkImage } from './checkImage.ts'
import { checkOffice } from './checkOffice.ts'
import { checkPdf } from './checkPdf.ts'
import { type Finding, Found } from './finding.ts'

/** A file to look into, and what it was sniffed as. */
export interface Suspect {
  readonly path: string
  readonly contentType: string
}

/** Which check a type needs; texts need none, for nothing of ours carries them out. */
const checks: readonly { readonly types: RegExp; readonly check: (bytes: Buffer) => void | Promise<void> }[] = [
  { types: /^application\/pdf$/, check: checkPdf },
  { types: /^image\//, check: checkImage },
  { types: /officedocument/, check: checkOffice },
]

/** Runs in a thread of its own, for a file may be made to take all memory or time there is. */
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
