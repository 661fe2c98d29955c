import type { Letter } from '../../mail/written.ts'
import type { LinkPurpose } from './AccessLink.ts'
import { linkMinutes } from './accessLinks.ts'

interface LinkFacts {
  readonly name: string
  readonly href: string
}

const once = {
  en: 'The link works once, for {minutes} minutes. Whoever has it can choose your password: do not pass this mail on.',
  sv: 'Länken fungerar en gång, i {minutes} minuter. Den som har den kan välja ditt lösenord: skicka inte mejlet vidare.',
}
const hello = { en: 'Hello {name},', sv: 'Hej {name},' }

const linkLetters: Record<LinkPurpose, Omit<Letter, 'values' | 'link'>> = {
  FIRST_SIGN_IN: {
    name: 'FIRST_SIGN_IN',
    subject: { en: 'Your account in Samop', sv: 'Ditt konto i Samop' },
    paragraphs: [
      hello,
      {
        en: 'You have an account in Samop, for co-op funds and claims. Choose a password to sign in:',
        sv: 'Du har ett konto i Samop, för co-op-medel och anspråk. Välj ett lösenord för att logga in:',
      },
    ],
    after: [once],
  },
  NEW_PASSWORD: {
    name: 'NEW_PASSWORD',
    subject: { en: 'Choose a new password for Samop', sv: 'Välj ett nytt lösenord för Samop' },
    paragraphs: [
      hello,
      {
        en: 'Somebody, probably you, asked for a new password for your account in Samop. Choose it here:',
        sv: 'Någon, troligen du, har bett om ett nytt lösenord till ditt konto i Samop. Välj det här:',
      },
    ],
    after: [
      once,
      {
        en: 'If it was not you, do nothing: your password stays as it is.',
        sv: 'Om det inte var du behöver du inte göra något: ditt lösenord förblir som det är.',
      },
    ],
  },
}

export const linkLetter = (purpose: LinkPurpose, { name, href }: LinkFacts): Letter => ({
  ...linkLetters[purpose],
  values: { name, minutes: linkMinutes },
  link: { href, text: { en: 'Choose a password', sv: 'Välj ett lösenord' } },
})

/** Tells people of every change, so that they notice one that they did not make. */
export const passwordChangedLetter = (name: string): Letter => ({
  name: 'PASSWORD_CHANGED',
  subject: { en: 'Your password for Samop was changed', sv: 'Ditt lösenord för Samop har ändrats' },
  paragraphs: [
    hello,
    {
      en: 'Your account in Samop has a new password. Other browsers have been signed out, and API keys that you made are revoked.',
      sv: 'Ditt konto i Samop har ett nytt lösenord. Andra webbläsare har loggats ut, och API-nycklar som du har skapat är spärrade.',
    },
    {
      en: 'If it was not you, ask for a new password on the sign-in page at once, and tell those who run Samop.',
      sv: 'Om det inte var du: be genast om ett nytt lösenord på inloggningssidan, och berätta för dem som driver Samop.',
    },
  ],
  values: { name },
})
