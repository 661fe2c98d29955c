/** API keys of the organization. */
export const keysWords = {
  summary: {
    en: 'Keys let your own systems create, submit and follow claims. A key never decides a claim.',
    sv: 'Med nycklar kan egna system skapa, skicka in och följa anspråk. En nyckel avgör aldrig ett anspråk.',
  },
  create: { en: 'Create a key', sv: 'Skapa en nyckel' },
  name: { en: 'Name', sv: 'Namn' },
  nameHint: {
    en: 'The system that will use it, such as “ERP”.',
    sv: 'Systemet som ska använda den, till exempel ”ERP”.',
  },
  nameMissing: { en: 'Give the key a name.', sv: 'Ge nyckeln ett namn.' },
  scopes: { en: 'May', sv: 'Får' },
  scopesMissing: { en: 'Choose at least one.', sv: 'Välj minst en.' },
  read: { en: 'Read', sv: 'Läsa' },
  readHint: { en: 'Claims, funds and documents', sv: 'Anspråk, medel och dokument' },
  write: { en: 'Write', sv: 'Skriva' },
  writeHint: {
    en: 'Create, edit, submit and dispute claims, and upload documents; includes reading',
    sv: 'Skapa, redigera, skicka in och bestrida anspråk och ladda upp dokument; läsa ingår',
  },
  lastDay: { en: 'Last day', sv: 'Sista dag' },
  lastDayHint: {
    en: 'The key stops working after this day (UTC). Without a day it works until it is revoked.',
    sv: 'Nyckeln slutar fungera efter den här dagen (UTC). Utan dag fungerar den tills den spärras.',
  },
  lastDayWrong: { en: 'Choose a day after today.', sv: 'Välj en dag efter i dag.' },

  key: { en: 'Key begins with', sv: 'Nyckeln börjar med' },
  state: { en: 'State', sv: 'Läge' },
  active: { en: 'Active', sv: 'Aktiv' },
  expired: { en: 'Expired', sv: 'Utgången' },
  revoked: { en: 'Revoked', sv: 'Spärrad' },
  created: { en: 'Created', sv: 'Skapad' },
  expires: { en: 'Works until', sv: 'Gäller till' },
  never: { en: 'No end', sv: 'Inget slut' },
  lastUsed: { en: 'Last used', sv: 'Senast använd' },
  notUsed: { en: 'Not used yet', sv: 'Inte använd än' },
  action: { en: 'Action', sv: 'Åtgärd' },

  emptyTitle: { en: 'There is no key yet', sv: 'Det finns ingen nyckel än' },
  emptyText: {
    en: 'Create one key for each system. You can then revoke one without stopping the others.',
    sv: 'Skapa en nyckel per system. Då kan du spärra en utan att påverka de andra.',
  },

  createTitle: { en: 'Create an API key', sv: 'Skapa en API-nyckel' },
  createConfirm: { en: 'Create the key', sv: 'Skapa nyckeln' },
  secretTitle: { en: 'Copy the key “{name}” now', sv: 'Kopiera nyckeln ”{name}” nu' },
  secretWarning: {
    en: 'This is the only time it is shown. Store it where secrets are kept: whoever has it acts for your organization.',
    sv: 'Den visas bara den här gången. Spara den där hemligheter förvaras: den som har den agerar för er organisation.',
  },
  secret: { en: 'Key', sv: 'Nyckel' },
  secretDone: { en: 'I have stored it', sv: 'Jag har sparat den' },
  secretLost: {
    en: 'The key was made, but the connection broke before it could be shown. Revoke it and create another.',
    sv: 'Nyckeln skapades, men anslutningen bröts innan den kunde visas. Spärra den och skapa en ny.',
  },
  copy: { en: 'Copy', sv: 'Kopiera' },
  copyNamed: { en: 'Copy: {what}', sv: 'Kopiera: {what}' },
  copied: { en: 'Copied', sv: 'Kopierat' },
  copyFailed: { en: 'Select it and press Ctrl+C', sv: 'Markera och tryck Ctrl+C' },

  revoke: { en: 'Revoke', sv: 'Spärra' },
  revokeNamed: { en: 'Revoke “{name}”', sv: 'Spärra ”{name}”' },
  revokeTitle: { en: 'Revoke the key “{name}”?', sv: 'Spärra nyckeln ”{name}”?' },
  revokeText: {
    en: 'Systems that use it stop working at once, and their open connections are closed. This cannot be undone.',
    sv: 'System som använder den slutar fungera direkt och deras öppna anslutningar stängs. Det går inte att ångra.',
  },
  revokeUsed: { en: 'It was last used {moment}.', sv: 'Den användes senast {moment}.' },
  revokeNotUsed: { en: 'It has never been used.', sv: 'Den har aldrig använts.' },
  revokeDone: { en: 'The key “{name}” is revoked.', sv: 'Nyckeln ”{name}” är spärrad.' },
  failed: {
    en: 'It did not come through. Nothing was changed; try again in a moment.',
    sv: 'Det kom inte fram. Inget har ändrats; försök igen om en stund.',
  },

  howTitle: { en: 'How to use a key', sv: 'Så används en nyckel' },
  howText: {
    en: 'Send GraphQL over HTTP to the endpoint, with the key in the header. Changes take an idempotencyKey, so they can be sent again safely.',
    sv: 'Skicka GraphQL över HTTP till adressen, med nyckeln i HTTP-huvudet. Ändringar tar en idempotencyKey, så att de tryggt kan skickas igen.',
  },
  keyPlace: { en: 'key', sv: 'nyckel' },
  endpoint: { en: 'Endpoint', sv: 'Adress' },
  header: { en: 'Header', sv: 'HTTP-huvud' },
  events: { en: 'Events', sv: 'Händelser' },
  eventsText: {
    en: 'subscription claimEvents over graphql-transport-ws, from the last cursor on',
    sv: 'subscription claimEvents över graphql-transport-ws, från senaste markör',
  },
  schema: { en: 'Schema', sv: 'Schema' },
  example: { en: 'Try it', sv: 'Prova' },
} as const satisfies Record<string, { en: string; sv: string }>
