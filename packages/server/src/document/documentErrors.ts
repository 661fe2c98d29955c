import { contentTypes, maxDocumentBytes, type SpokenValues } from '@samop/shared'
import { contentErrors } from './contentErrors.ts'
import { RouteError, type RouteErrorRow } from '../http/routeErrors.ts'

const allowed = Object.values(contentTypes).map(({ name }) => name)
const megabytes = maxDocumentBytes / 1024 / 1024

export const documentErrors = {
  UNAUTHENTICATED: {
    status: 401,
    text: { en: 'Sign in, or send a valid API key.', sv: 'Logga in eller skicka en giltig API-nyckel.' },
  },
  FORBIDDEN: {
    status: 403,
    text: {
      en: 'Only a partner who can edit claims can upload documents.',
      sv: 'Bara en partner som kan redigera anspråk kan ladda upp dokument.',
    },
  },
  SCOPE_REQUIRED: {
    status: 403,
    text: {
      en: 'The scopes of this API key do not include uploads. Send a key with the scope WRITE.',
      sv: 'API-nyckelns omfattning räcker inte för uppladdning. Skicka en nyckel med omfattningen WRITE.',
    },
  },
  SECOND_FACTOR_REQUIRED: {
    status: 403,
    text: {
      en: 'Your role needs a second step at sign-in. Add one on your account page first.',
      sv: 'Din roll kräver ett andra steg vid inloggning. Lägg först till ett på din kontosida.',
    },
  },
  NOT_FOUND: { status: 404, text: { en: 'Document not found.', sv: 'Dokumentet finns inte.' } },
  UPLOAD_HEADER: {
    status: 400,
    text: {
      en: 'Send the header x-samop-upload: 1 with an upload.',
      sv: 'Skicka huvudet x-samop-upload: 1 med uppladdningen.',
    },
    field: 'x-samop-upload',
  },
  NOT_MULTIPART: {
    status: 415,
    text: { en: 'Send the file as multipart/form-data.', sv: 'Skicka filen som multipart/form-data.' },
    field: 'content-type',
  },
  ONE_FILE: {
    status: 400,
    text: { en: 'Send exactly one file with each upload.', sv: 'Skicka exakt en fil per uppladdning.' },
    field: 'file',
  },
  FILE_EMPTY: { status: 400, text: { en: 'The file is empty.', sv: 'Filen är tom.' }, field: 'file' },
  FILE_TOO_LARGE: {
    status: 413,
    text: { en: `The file is larger than ${megabytes} MB.`, sv: `Filen är större än ${megabytes} MB.` },
    field: 'file',
  },
  FILE_TYPE: {
    status: 415,
    text: {
      en: 'The file is {type}. You can upload {allowed}. Text files must be in UTF-8, UTF-16 or Windows-1252.',
      sv: 'Filen är {type}. Du kan ladda upp {allowed}. Textfiler ska vara i UTF-8, UTF-16 eller Windows-1252.',
    },
    field: 'file',
  },
  ...contentErrors,
  CHECK_BUSY: {
    status: 503,
    text: {
      en: 'Too many files wait to be checked. Upload the file again in a moment.',
      sv: 'För många filer väntar på att kontrolleras. Ladda upp filen igen om en stund.',
    },
    retryAfter: 5,
  },
  SCANNER_UNAVAILABLE: {
    status: 503,
    text: {
      en: 'The file could not be scanned for malicious software just now, so it was not kept. Upload it again in a moment.',
      sv: 'Filen kunde inte skannas efter skadlig programvara just nu och sparades därför inte. Ladda upp den igen om en stund.',
    },
    retryAfter: 30,
  },
  UPLOAD_QUOTA: {
    status: 429,
    text: {
      en: 'You have {files} files of {megabytes} MB that are part of no claim yet; {mostFiles} files and {mostMegabytes} MB can wait at a time. Attach them to a claim; what is not attached is removed after seven days.',
      sv: 'Du har {files} filer på {megabytes} MB som inte hör till något anspråk än; {mostFiles} filer och {mostMegabytes} MB kan vänta samtidigt. Bifoga dem till ett anspråk; det som inte bifogas tas bort efter sju dagar.',
    },
  },
  PARTNER_UPLOAD_QUOTA: {
    status: 429,
    text: {
      en: 'Your company has {files} files of {megabytes} MB that are part of no claim yet; {mostFiles} files and {mostMegabytes} MB can wait at a time. Attach them to claims; what is not attached is removed after seven days.',
      sv: 'Ditt företag har {files} filer på {megabytes} MB som inte hör till något anspråk än; {mostFiles} filer och {mostMegabytes} MB kan vänta samtidigt. Bifoga dem till anspråk; det som inte bifogas tas bort efter sju dagar.',
    },
  },
  UPLOADS_A_DAY: {
    status: 429,
    text: {
      en: 'Your company has uploaded {megabytes} MB within a day, which is the limit. Continue tomorrow.',
      sv: 'Ditt företag har laddat upp {megabytes} MB inom ett dygn, vilket är gränsen. Fortsätt i morgon.',
    },
    retryAfter: 3600,
  },
  UPLOADS_AT_ONCE: {
    status: 429,
    text: {
      en: 'You already send {most} files at the same time. Wait until one has arrived.',
      sv: 'Du skickar redan {most} filer samtidigt. Vänta tills en har kommit fram.',
    },
    retryAfter: 2,
  },
  STORAGE_FULL: {
    status: 507,
    text: {
      en: 'The server has too little disk left to take files. Nothing else is affected; try again later, and tell whoever runs it.',
      sv: 'Servern har för lite disk kvar för att ta emot filer. Inget annat påverkas; försök igen senare och säg till den som driver den.',
    },
    retryAfter: 60,
  },
  STORAGE_LOST: {
    status: 503,
    text: {
      en: 'The server cannot reach its documents just now. Try again later, and tell whoever runs it.',
      sv: 'Servern når inte sina dokument just nu. Försök igen senare och säg till den som driver den.',
    },
    retryAfter: 60,
  },
  UPLOAD_BROKEN: {
    status: 400,
    text: {
      en: 'The upload was not complete or not well formed; send it again.',
      sv: 'Uppladdningen var inte fullständig eller inte korrekt; skicka den igen.',
    },
  },
} as const satisfies Record<string, RouteErrorRow>

export type DocumentErrorCode = keyof typeof documentErrors

export class DocumentError extends RouteError {
  constructor(code: DocumentErrorCode, values: SpokenValues = {}) {
    super(documentErrors[code], code, { ...values, allowed })
  }
}
