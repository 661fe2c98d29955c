import type { Letter } from '../mail/written.ts'

const hello = { en: 'Hello {name},', sv: 'Hej {name},' }
const notYou = {
  en: 'If it was not you, change your password at once, and tell those who run Samop.',
  sv: 'Om det inte var du: byt lösenord genast, och berätta för dem som driver Samop.',
}

export const secondFactorAddedLetter = (name: string): Letter => ({
  name: 'SECOND_FACTOR_ADDED',
  subject: { en: 'Two-step sign-in for Samop was changed', sv: 'Tvåstegsinloggningen för Samop har ändrats' },
  paragraphs: [
    hello,
    {
      en: 'An authenticator app, a passkey or new recovery codes were added to your account in Samop.',
      sv: 'En autentiseringsapp, en lösennyckel eller nya återställningskoder har lagts till för ditt konto i Samop.',
    },
    notYou,
  ],
  values: { name },
})

export const secondFactorRemovedLetter = (name: string): Letter => ({
  name: 'SECOND_FACTOR_REMOVED',
  subject: { en: 'A second step was removed in Samop', sv: 'Ett andra steg har tagits bort i Samop' },
  paragraphs: [
    hello,
    {
      en: 'An authenticator app or a passkey was removed from your account in Samop.',
      sv: 'En autentiseringsapp eller en lösennyckel har tagits bort från ditt konto i Samop.',
    },
    notYou,
  ],
  values: { name },
})

export const recoveryCodeUsedLetter = (name: string, left: number): Letter => ({
  name: 'RECOVERY_CODE_USED',
  subject: { en: 'A recovery code was used in Samop', sv: 'En återställningskod har använts i Samop' },
  paragraphs: [
    hello,
    {
      en: 'Somebody, probably you, signed in to your account in Samop with a recovery code. {left} are left.',
      sv: 'Någon, troligen du, loggade in på ditt konto i Samop med en återställningskod. {left} finns kvar.',
    },
    notYou,
  ],
  values: { name, left },
})
