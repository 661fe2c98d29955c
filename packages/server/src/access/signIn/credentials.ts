import { z } from 'zod'
import { AccessError } from '../accessErrors.ts'

/** An e-mail address, without U+0000 and lone surrogates, which the database refuses. */
export const address = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(254)
  .refine((text) => !text.includes('\0') && text.isWellFormed())

export const password = z.string().min(1).max(1000)

const wrong = {
  email: 'EMAIL_NEEDED',
  password: 'PASSWORD_NEEDED',
  token: 'LINK_UNKNOWN',
  code: 'CODE_NEEDED',
  response: 'PASSKEY_NEEDED',
} as const

/** Parses a request's body by its schema; the error names the wrong field. */
export const readBody = <Body>(schema: z.ZodType<Body>, sent: unknown): Body => {
  const read = schema.safeParse(sent)
  if (read.success) return read.data
  const code = wrong[read.error.issues[0]?.path[0] as keyof typeof wrong]
  throw code ? new AccessError(code) : notJson()
}

export const notJson = (): AccessError => new AccessError('NOT_JSON', { sample: '{ "email": "…", "password": "…" }' })
