import type { Text } from '@samop/shared'

/** What a partner may have at a time, beside what UPLOAD_QUOTA says; a comment's pace is in COMMENTS_A_MINUTE. */
export const quotas = {
  /** Claims that were never submitted: far more than people write at once, and a bound for a program gone wrong. */
  drafts: 500,
  /** Keys that work. */
  keys: 50,
} as const

export const quotaTexts = {
  drafts: {
    en: 'You have {most} drafts. Submit or withdraw some before you make another.',
    sv: 'Ni har {most} utkast. Skicka in eller dra tillbaka några innan ni skapar ett till.',
  },
  keys: {
    en: 'You have {most} keys that work. Revoke one that is not used any more.',
    sv: 'Ni har {most} nycklar som gäller. Spärra en som inte används längre.',
  },
  comments: {
    en: 'You have written {most} comments within a minute. Wait a minute, then send this one again.',
    sv: 'Du har skrivit {most} kommentarer inom en minut. Vänta en minut och skicka sedan denna igen.',
  },
} as const satisfies Record<string, Text>
