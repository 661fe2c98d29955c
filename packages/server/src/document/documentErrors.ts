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
  FILE_MACROS: {
    status: 415,
    text: {
      en: 'The file has macros ({what}). Save it without macros, or as PDF.',
      sv: 'Filen har makron ({what}). Spara den utan makron eller som PDF.',
    },
    field: 'file',
  },
  FILE_ACTIVE: {
    status: 415,
    text: {
      en: 'The PDF runs something when it is opened ({what}). Print it to a new PDF, and upload that.',
      sv: 'PDF-filen kör något när den öppnas ({what}). Skriv ut den till en ny PDF och ladda upp den.',
    },
    field: 'file',
  },
  FILE_EMBEDDED: {
    status: 415,
    text: {
      en: 'The file has another file or a control inside ({what}). Remove it, or save the file as PDF; upload what was inside by itself.',
      sv: 'Filen har en annan fil eller en kontroll inuti ({what}). Ta bort den eller spara filen som PDF; ladda upp det som låg inuti för sig.',
    },
    field: 'file',
  },
  FILE_EXTERNAL: {
    status: 415,
    text: {
      en: 'The file loads something from elsewhere when it is opened ({what}). Break the link, or save the file as PDF.',
      sv: 'Filen hämtar något någon annanstans ifrån när den öppnas ({what}). Bryt länken eller spara filen som PDF.',
    },
    field: 'file',
  },
  FILE_UNPACKS: {
    status: 413,
    text: {
      en: 'The file becomes too large when it is opened ({what}). Upload a smaller picture or document.',
      sv: 'Filen blir för stor när den öppnas ({what}). Ladda upp en mindre bild eller ett mindre dokument.',
    },
    field: 'file',
  },
  FILE_ENCRYPTED: {
    status: 415,
    text: {
      en: 'The file is protected by a password or against changes ({what}), so nobody can look into it. Save it without protection.',
      sv: 'Filen är skyddad med lösenord eller mot ändringar ({what}), så ingen kan se vad den innehåller. Spara den utan skydd.',
    },
    field: 'file',
  },
  FILE_BROKEN: {
    status: 415,
    text: {
      en: 'The file is damaged, or packed in a way that cannot be checked ({what}). Open it, save it anew, and upload that.',
      sv: 'Filen är skadad eller packad på ett sätt som inte kan kontrolleras ({what}). Öppna den, spara den på nytt och ladda upp den.',
    },
    field: 'file',
  },
  FILE_TOO_MUCH: {
    status: 415,
    text: {
      en: 'The file takes too long or too much memory to check. Save it anew in a simpler form, such as PDF.',
      sv: 'Filen tar för lång tid eller för mycket minne att kontrollera. Spara den på nytt i en enklare form, till exempel PDF.',
    },
    field: 'file',
  },
  FILE_INFECTED: {
    status: 415,
    text: {
      en: 'The scanner for malicious software found “{what}” in the file. It was not kept; have your computer checked.',
      sv: 'Skannern för skadlig programvara hittade ”{what}” i filen. Den sparades inte; låt kontrollera din dator.',
    },
    field: 'file',
  },
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
  INTERNAL: internalError,
} as const satisfies Record<string, RouteErrorRow>

export type DocumentErrorCode = keyof typeof documentErrors

export class DocumentError extends RouteError {
  constructor(code: DocumentErrorCode, values: Readonly<Record<string, unknown>> = {}) {
    super(documentErrors[code], code, { ...values, allowed })
  }
}
