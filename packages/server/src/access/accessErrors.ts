import type { SpokenValues } from '@samop/shared'
import { passwordFaults } from './password/passwordFaults.ts'
import { RouteError, type RouteErrorRow } from '../http/routeErrors.ts'
import { secondFactorTexts } from '../secondFactor/secondFactorTexts.ts'

export const accessErrors = {
  WRONG_CREDENTIALS: {
    status: 401,
    text: { en: 'The e-mail address or the password is wrong.', sv: 'E-postadressen eller lösenordet är fel.' },
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    text: {
      en: 'Too many attempts. Try again in {seconds} seconds.',
      sv: 'För många försök. Försök igen om {seconds} sekunder.',
    },
  },
  EMAIL_NEEDED: {
    status: 400,
    field: 'email',
    text: { en: 'Send the e-mail address as the text “email”.', sv: 'Skicka e-postadressen som texten ”email”.' },
  },
  PASSWORD_NEEDED: {
    status: 400,
    field: 'password',
    text: { en: 'Send the password as the text “password”.', sv: 'Skicka lösenordet som texten ”password”.' },
  },
  LINK_UNKNOWN: {
    status: 404,
    text: {
      en: 'This link is not known. Open it just as it was sent, or ask for a new one.',
      sv: 'Länken är okänd. Öppna den precis som den skickades, eller be om en ny.',
    },
  },
  LINK_USED: {
    status: 410,
    text: {
      en: 'This link has been used, or a newer one was sent. Sign in, or ask for a new one.',
      sv: 'Länken har använts, eller så har en nyare skickats. Logga in eller be om en ny.',
    },
  },
  LINK_OVER: {
    status: 410,
    text: { en: 'This link worked for an hour. Ask for a new one.', sv: 'Länken fungerade i en timme. Be om en ny.' },
  },
  PASSWORD_TOO_SHORT: { status: 422, field: 'password', text: passwordFaults.PASSWORD_TOO_SHORT },
  PASSWORD_TOO_LONG: { status: 422, field: 'password', text: passwordFaults.PASSWORD_TOO_LONG },
  PASSWORD_COMMON: { status: 422, field: 'password', text: passwordFaults.PASSWORD_COMMON },
  PASSWORD_PERSONAL: { status: 422, field: 'password', text: passwordFaults.PASSWORD_PERSONAL },
  CODE_NEEDED: {
    status: 400,
    field: 'code',
    text: { en: 'Send “code” or “recoveryCode”.', sv: 'Skicka ”code” eller ”recoveryCode”.' },
  },
  PASSKEY_NEEDED: {
    status: 400,
    field: 'response',
    text: { en: 'Send what the browser answered as “response”.', sv: 'Skicka webbläsarens svar som ”response”.' },
  },
  CODE_WRONG: { status: 401, field: 'code', text: secondFactorTexts.codeWrong },
  RECOVERY_CODE_WRONG: { status: 401, field: 'recoveryCode', text: secondFactorTexts.recoveryCodeWrong },
  PASSKEY_WRONG: { status: 401, text: secondFactorTexts.passkeyWrong },
  SIGN_IN_AGAIN: {
    status: 401,
    text: {
      en: 'Too much time has passed. Sign in again with your password.',
      sv: 'Det har gått för lång tid. Logga in igen med ditt lösenord.',
    },
  },
  NOT_JSON: {
    status: 400,
    text: { en: 'Send a JSON object such as {sample}.', sv: 'Skicka ett JSON-objekt som {sample}.' },
  },
  TOO_LARGE: { status: 413, text: { en: 'The request is too large.', sv: 'Begäran är för stor.' } },
  FOREIGN_ORIGIN: {
    status: 403,
    text: {
      en: 'Send the content type application/json, or ask from a page of this server.',
      sv: 'Skicka innehållstypen application/json, eller fråga från en sida på den här servern.',
    },
  },
  OTHER_ADDRESS: {
    status: 403,
    text: {
      en: 'This page was opened at {origin}, but the server was asked as {host}. Its operator sets PUBLIC_URL to the address of the pages, or lets the proxy pass on the Host header with its port.',
      sv: 'Sidan öppnades på {origin}, men servern tillfrågades som {host}. Den som driver servern sätter PUBLIC_URL till sidornas adress, eller låter proxyn skicka vidare Host-rubriken med sin port.',
    },
  },
} as const satisfies Record<string, RouteErrorRow>

export type AccessErrorCode = keyof typeof accessErrors

export class AccessError extends RouteError {
  constructor(code: AccessErrorCode, values: SpokenValues = {}) {
    super(accessErrors[code], code, values)
  }
}
