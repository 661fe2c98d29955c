import type { Text } from '@samop/shared'

export const secondFactorTexts = {
  codeWrong: {
    en: 'This code is wrong, or has been used. Type the one that the app shows now.',
    sv: 'Koden är fel eller redan använd. Skriv den som appen visar nu.',
  },
  recoveryCodeWrong: {
    en: 'This is no recovery code of yours, or it has been used.',
    sv: 'Det här är ingen av dina återställningskoder, eller så är den använd.',
  },
  passkeyWrong: {
    en: 'The passkey was not accepted. Try once more, or choose another way.',
    sv: 'Lösennyckeln godtogs inte. Försök igen eller välj ett annat sätt.',
  },
  passkeyName: {
    en: 'Give the passkey a name of 1 to {most} characters.',
    sv: 'Ge lösennyckeln ett namn på 1 till {most} tecken.',
  },
  tooManyPasskeys: {
    en: 'You have {most} passkeys. Remove one first.',
    sv: 'Du har {most} lösennycklar. Ta bort en först.',
  },
  totpExists: {
    en: 'You have an authenticator app already. Remove it first.',
    sv: 'Du har redan en autentiseringsapp. Ta bort den först.',
  },
  totpNotStarted: {
    en: 'Nothing was begun. Scan a new code first.',
    sv: 'Inget har påbörjats. Skanna en ny kod först.',
  },
  missing: {
    en: 'Add an authenticator app or a passkey first.',
    sv: 'Lägg till en autentiseringsapp eller en lösennyckel först.',
  },
  theirsMissing: {
    en: '{name} has no second step at sign-in.',
    sv: '{name} har inget andra steg vid inloggning.',
  },
  needed: {
    en: 'Your role needs a second step at sign-in. Add another before you remove this one.',
    sv: 'Din roll kräver ett andra steg vid inloggning. Lägg till ett annat innan du tar bort det här.',
  },
  confirmWith: {
    en: 'Give your password, a code of your app, or a passkey.',
    sv: 'Ange ditt lösenord, en kod från appen eller en lösennyckel.',
  },
} as const satisfies Record<string, Text>
