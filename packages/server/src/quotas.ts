import type { Text } from '@samop/shared'

/** The most that a partner, or a person, may have at a time. UPLOAD_QUOTA limits uploads, COMMENTS_A_MINUTE comments. */
export const quotas = {
  /** Claims that were never submitted: far more than people write, but a limit for a faulty program. */
  drafts: 500,
  keys: 50,
  /** Exports of one person or key that are being written. */
  runningExports: 3,
  /** Exports of one person or key that are kept. */
  keptExports: 50,
} as const

export const quotaTexts = {
  drafts: {
    en: 'You have {most} drafts. Submit or withdraw some before you create another.',
    sv: 'Ni har {most} utkast. Skicka in eller återta några innan ni skapar ett till.',
  },
  keys: {
    en: 'You have {most} keys that work. Revoke one that is not used any more.',
    sv: 'Ni har {most} nycklar som gäller. Spärra en som inte används längre.',
  },
  runningExports: {
    en: 'You have {most} exports that are still being written. Wait until one is done.',
    sv: 'Du har {most} exporter som fortfarande skrivs. Vänta tills en är klar.',
  },
  keptExports: {
    en: 'You have {most} exports. Each is deleted a week after it was made; export again then.',
    sv: 'Du har {most} exporter. Var och en tas bort en vecka efter att den skapades; exportera igen då.',
  },
  comments: {
    en: 'You have written {most} comments within a minute. Wait a minute, then send this one again.',
    sv: 'Du har skrivit {most} kommentarer inom en minut. Vänta en minut och skicka sedan denna igen.',
  },
} as const satisfies Record<string, Text>
