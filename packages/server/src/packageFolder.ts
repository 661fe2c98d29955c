import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** The folder of this package, the same for the sources and for the compiled files. */
export const packageFolder: string = dirname(findPackageJSON(import.meta.url) as string)
