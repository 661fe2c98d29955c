import { inEveryLanguage, type Text } from '../language/language.ts'

interface ClaimFieldRow {
  /** Its name within a sentence; with a capital, the name in forms and lists. */
  readonly label: Text
  readonly description: string
  readonly holds: 'TEXT' | 'DAY'
  /** The most characters of a text. */
  readonly most?: number
  /** Whether an unsent change of it is put back when no answer comes: it is part of what was submitted. */
  readonly isSubmitted: boolean
}

/**
 * What a partner may say about a claim as a whole, beside title, place, activity and lines. From a row follow the inputs, the column that is
 * read, the field of the API, the check of its length, and what History tells of a change.
 */
export const claimFields = {
  activityFrom: {
    label: { en: 'first day', sv: 'första dag' },
    description: 'First day of the activity.',
    holds: 'DAY',
    isSubmitted: true,
  },
  activityTo: {
    label: { en: 'last day', sv: 'sista dag' },
    description: 'Last day of the activity.',
    holds: 'DAY',
    isSubmitted: true,
  },
  preApprovalId: {
    label: { en: 'pre-approval ID', sv: 'ID för förhandsgodkännande' },
    description: 'ID of the vendor’s pre-approval, if the activity needs one.',
    holds: 'TEXT',
    most: 100,
    isSubmitted: true,
  },
  externalReference: {
    label: { en: 'external reference', sv: 'extern referens' },
    description:
      'The claim’s name in the partner’s own systems. EXTERNAL_REFERENCE_TAKEN refuses one that another claim of the partner has.',
    holds: 'TEXT',
    most: 100,
    isSubmitted: false,
  },
} as const satisfies Record<string, ClaimFieldRow>

export type ClaimField = keyof typeof claimFields

export const claimFieldKeys = Object.keys(claimFields) as ClaimField[]

/** The row of a field, with what only some rows have. */
export const claimField = (key: ClaimField): ClaimFieldRow => claimFields[key]

/** The values of a claim's fields; null = not given. A day is an ISO string. */
export type ClaimFieldValues = { readonly [Key in ClaimField]: string | null }

/** The names of the fields within a sentence. */
export const claimFieldLabels = Object.fromEntries(claimFieldKeys.map((key) => [key, claimFields[key].label])) as {
  readonly [Key in ClaimField]: Text
}

/** The names of the fields in forms and lists. */
export const claimFieldNames = Object.fromEntries(
  claimFieldKeys.map((key) => [key, inEveryLanguage((_, language) => capital(claimFields[key].label[language]))]),
) as { readonly [Key in ClaimField]: Text }

/** The fields of a claim that says nothing yet. */
export const noClaimFields = Object.fromEntries(claimFieldKeys.map((key) => [key, null])) as ClaimFieldValues

/** The shapes of the fields in History. */
export const claimFieldShapes = Object.fromEntries(claimFieldKeys.map((key) => [key, claimFields[key].holds])) as {
  readonly [Key in ClaimField]: (typeof claimFields)[Key]['holds']
}

/** The most characters of the fields that are texts. */
export const claimFieldLimits = Object.fromEntries(
  claimFieldKeys.flatMap((key) => {
    const { most } = claimField(key)
    return most === undefined ? [] : [[key, most]]
  }),
) as { readonly [Key in ClaimField as (typeof claimFields)[Key] extends { most: number } ? Key : never]: number }

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
