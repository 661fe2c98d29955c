import { type ClaimField, claimField, claimFieldKeys, type ClaimFieldValues } from '@samop/shared'
import { lineWithin } from '../texts.ts'

type Sent = { readonly [Key in ClaimField]?: string | null | undefined }

/** The fields that were sent, checked; an empty text counts as none. */
export const sentFields = (input: Sent): Partial<ClaimFieldValues> =>
  Object.fromEntries(
    claimFieldKeys.flatMap((key) => {
      const value = input[key]
      return value === undefined ? [] : [[key, value && checked(key, value)]]
    }),
  )

const checked = (key: ClaimField, value: string): string | null => {
  const { most } = claimField(key)
  return most === undefined ? value : lineWithin(most, value, `input.${key}`) || null
}

/** The fields alone of what has them. */
export const fieldsOf = (from: ClaimFieldValues): ClaimFieldValues =>
  Object.fromEntries(claimFieldKeys.map((key) => [key, from[key]])) as ClaimFieldValues
