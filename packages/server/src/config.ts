import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { StartError } from './startError.ts'

/** What the environment decides; every path is absolute. */
export type Config = {
  port: number
  /** An outside PostgreSQL; the embedded one when absent. */
  databaseUrl: string | undefined
  dataFolder: string
  documentsFolder: string
  demo: boolean
  /** The moment at which the clock starts; the machine's own when absent. */
  clockStart: Temporal.Instant | undefined
  supportUrl: string | undefined
  /** The address under which people reach the server, without a slash at the end. */
  publicUrl: string | undefined
}

const url = (protocols: string[], wanted: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), wanted)

const moment = z.string().transform((value, context) => {
  try {
    return Temporal.Instant.from(value)
  } catch {
    context.addIssue('must be a moment such as 2026-11-23T09:00:00Z')
    return z.NEVER
  }
})

const environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
      .default(4000),
    DATABASE_URL: url(
      ['postgres:', 'postgresql:'],
      'must be the address of a PostgreSQL database such as postgres://user:password@host:5432/samop',
    ).optional(),
    SAMOP_DATA: z.string().default('.data'),
    SAMOP_DEMO: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
    SAMOP_CLOCK: moment.optional(),
    STORAGE_URL: url(['file:'], 'must be the address of a folder such as file:///var/lib/samop/documents')
      .transform((value) => fileURLToPath(value))
      .optional(),
    SUPPORT_URL: url(['https:', 'http:', 'mailto:'], 'must start with https:, http: or mailto:').optional(),
    PUBLIC_URL: url(['https:', 'http:'], 'must be a web address such as https://claims.example.com').optional(),
  })
  .refine((env) => env.SAMOP_DEMO === 'on' || env.SAMOP_CLOCK === undefined, {
    path: ['SAMOP_CLOCK'],
    message: 'is only for demonstrations and tests: remove it, or do not set SAMOP_DEMO=off',
  })

/** Reads the environment; a wrong value is a StartError that names the variable and what would be right. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new StartError(`${issue?.path.join('.')} ${issue?.message}`)
  }
  const dataFolder = resolve(read.data.SAMOP_DATA)
  return {
    port: read.data.PORT,
    databaseUrl: read.data.DATABASE_URL,
    dataFolder,
    documentsFolder: read.data.STORAGE_URL ?? resolve(dataFolder, 'documents'),
    demo: read.data.SAMOP_DEMO === 'on',
    clockStart: read.data.SAMOP_CLOCK,
    supportUrl: read.data.SUPPORT_URL,
    publicUrl: read.data.PUBLIC_URL?.replace(/\/+$/, ''),
  }
}
