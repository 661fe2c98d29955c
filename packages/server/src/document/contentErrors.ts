import type { RouteErrorRow } from '../http/routeErrors.ts'

/** The errors of files that a check refuses by their content. */
export const contentErrors = {
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
      en: 'The file has another file or a control inside ({what}). Remove it, or save the file as PDF; upload what was inside separately.',
      sv: 'Filen har en annan fil eller en kontroll inuti ({what}). Ta bort den eller spara filen som PDF; ladda upp det som låg inuti separat.',
    },
    field: 'file',
  },
  FILE_EXTERNAL: {
    status: 415,
    text: {
      en: 'The file loads something from elsewhere when it is opened ({what}). Break the link, or save the file as PDF.',
      sv: 'Filen hämtar något utifrån när den öppnas ({what}). Bryt länken eller spara filen som PDF.',
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
      en: 'The file is protected by a password, by a sensitivity label or against changes ({what}), so nobody can look into it. Save it without protection.',
      sv: 'Filen är skyddad med lösenord, med en känslighetsetikett eller mot ändringar ({what}), så ingen kan se vad den innehåller. Spara den utan skydd.',
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
      sv: 'Kontrollen hittade skadlig programvara, ”{what}”, i filen. Den sparades inte; låt någon kontrollera din dator.',
    },
    field: 'file',
  },
} as const satisfies Record<string, RouteErrorRow>
