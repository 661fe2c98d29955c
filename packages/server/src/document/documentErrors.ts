import { contentTypes, maxDocumentBytes } from '@samop/shared'
import { internalError, RouteError, type RouteErrorRow } from '../routeErrors.ts'

const allowed = Object.values(contentTypes).map(({ name }) => name)
const megabytes = maxDocumentBytes / 1024 / 1024

/** What can be wrong with an upload or a download. */
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
      en: 'The content of the file is {type}. What can be uploaded is {allowed}; texts in UTF-8.',
      sv: 'Filens innehåll är {type}. Det som kan laddas upp är {allowed}; texter i UTF-8.',
    },
    field: 'file',
  },
  UPLOAD_BROKEN: {
    status: 400,
    text: {
      en: 'The upload was not complete or not well formed; send it again.',
      sv: 'Uppladdningen var inte fullständig eller inte korrekt; skicka den igen.',
    },
  },
  INTERNAL: internalError,
} as const satisfies Record<string, RouteErrorRow>

export type DocumentErrorCode = keyof typeof documentErrors

export class DocumentError extends RouteError {
  constructor(code: DocumentErrorCode, values: Readonly<Record<string, unknown>> = {}) {
    super(documentErrors[code], code, { ...values, allowed })
  }
}
