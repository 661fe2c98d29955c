import type { Text } from '@samop/shared'

export const passwordFaults = {
  PASSWORD_TOO_SHORT: {
    en: 'Choose a new password of at least {least} characters, such as three or four words that do not belong together.',
    sv: 'Välj ett nytt lösenord med minst {least} tecken, till exempel tre eller fyra ord som inte hör ihop.',
  },
  PASSWORD_TOO_LONG: {
    en: 'Choose a new password of at most {most} characters.',
    sv: 'Välj ett nytt lösenord med högst {most} tecken.',
  },
  PASSWORD_COMMON: {
    en: 'This new password is easy to guess: it is, or is made of, what others use too. Choose three or four words that do not belong together.',
    sv: 'Det nya lösenordet är lätt att gissa: det är, eller består av, sådant som andra också använder. Välj tre eller fyra ord som inte hör ihop.',
  },
  PASSWORD_PERSONAL: {
    en: 'This new password is easy to guess for who knows you: it is made of your name, your address or words of this product. Choose three or four other words.',
    sv: 'Det nya lösenordet är lätt att gissa för den som känner dig: det består av ditt namn, din adress eller ord från den här produkten. Välj tre eller fyra andra ord.',
  },
} as const satisfies Record<string, Text>

export type PasswordFaultCode = keyof typeof passwordFaults
