/** The frame around every page: top bar, navigation, states, sign-in. */
export const shellWords = {
  product: { en: 'Samop', sv: 'Samop' },
  pageTitle: { en: '{page} · Samop', sv: '{page} · Samop' },
  skipToContent: { en: 'Skip to content', sv: 'Hoppa till innehållet' },
  mainNavigation: { en: 'Main', sv: 'Huvudmeny' },
  breadcrumb: { en: 'Breadcrumb', sv: 'Sökväg' },
  openMenu: { en: 'Open menu', sv: 'Öppna menyn' },
  closeMenu: { en: 'Close menu', sv: 'Stäng menyn' },
  close: { en: 'Close', sv: 'Stäng' },
  cancel: { en: 'Cancel', sv: 'Avbryt' },
  notices: { en: 'Notices', sv: 'Meddelanden' },
  print: { en: 'Print', sv: 'Skriv ut' },
  printed: {
    en: 'Printed {moment} by {name}, {organisation}',
    sv: 'Utskrivet {moment} av {name}, {organisation}',
  },
  undo: { en: 'Undo', sv: 'Ångra' },
  loading: { en: 'Loading', sv: 'Läser in' },
  retry: { en: 'Try again', sv: 'Försök igen' },
  showPassword: { en: 'Show the password', sv: 'Visa lösenordet' },
  hidePassword: { en: 'Hide the password', sv: 'Dölj lösenordet' },
  required: { en: 'required', sv: 'obligatoriskt' },
  charactersLeft: {
    en: '{left, plural, one {# character} other {# characters}} left',
    sv: '{left, number} tecken kvar',
  },
  charactersOver: {
    en: '{over, plural, one {# character} other {# characters}} too many',
    sv: '{over, number} tecken för mycket',
  },
  textTooLong: {
    en: 'At most {most, number} characters. Shorten the text.',
    sv: 'Högst {most, number} tecken. Korta texten.',
  },
  sortBy: { en: 'Sort by {column}', sv: 'Sortera efter {column}' },
  loadMore: { en: 'Show more', sv: 'Visa fler' },

  incentives: { en: 'Incentives', sv: 'Incitament' },
  plansManagement: { en: 'Plans management', sv: 'Planhantering' },
  coopManagement: { en: 'Co-op management', sv: 'Co-op-hantering' },
  review: { en: 'Review', sv: 'Granskning' },
  reviewQueue: { en: 'Review queue', sv: 'Granskningskö' },
  createClaim: { en: 'Create a claim', sv: 'Skapa anspråk' },
  claim: { en: 'Claim', sv: 'Anspråk' },
  editClaim: { en: 'Edit claim', sv: 'Redigera anspråk' },
  waitingCount: {
    en: '{count, plural, one {# claim to act on} other {# claims to act on}}',
    sv: '{count, plural, one {# anspråk att åtgärda} other {# anspråk att åtgärda}}',
  },
  lateCount: {
    en: '{count, plural, one {# claim is late} other {# claims are late}}',
    sv: '{count, plural, one {# anspråk är försenat} other {# anspråk är försenade}}',
  },
  team: { en: 'Team', sv: 'Team' },
  apiKeys: { en: 'API keys', sv: 'API-nycklar' },
  members: { en: 'Members', sv: 'Medlemmar' },
  administrationShort: { en: 'Administration', sv: 'Administration' },
  administration: { en: 'Administration history', sv: 'Administrationshistorik' },
  notifications: { en: 'Notifications', sv: 'Aviseringar' },

  myAccount: { en: 'My account', sv: 'Mitt konto' },
  myExports: { en: 'My exports', sv: 'Mina exporter' },
  account: { en: 'Account: {name}', sv: 'Konto: {name}' },
  language: { en: 'Language', sv: 'Språk' },
  theme: { en: 'Theme', sv: 'Tema' },
  themeSystem: { en: 'As the system', sv: 'Som systemet' },
  themeLight: { en: 'Light', sv: 'Ljust' },
  themeDark: { en: 'Dark', sv: 'Mörkt' },
  signOut: { en: 'Sign out', sv: 'Logga ut' },
  validationTeam: { en: 'Claims validation team', sv: 'Valideringsteamet' },

  offline: {
    en: 'No connection to the server. Reconnecting – what you have typed stays here.',
    sv: 'Ingen kontakt med servern. Ansluter igen – det du har skrivit finns kvar här.',
  },
  notLive: {
    en: 'Live updates do not come through on this network. What others do shows within a minute.',
    sv: 'Direktuppdateringar kommer inte fram i det här nätverket. Det andra gör syns inom en minut.',
  },
  backOnline: { en: 'Connected again.', sv: 'Ansluten igen.' },

  errorTitle: { en: 'This could not be loaded', sv: 'Det gick inte att läsa in sidan' },
  errorText: {
    en: 'Something went wrong on our side. Try again in a moment.',
    sv: 'Något gick fel hos oss. Försök igen om en stund.',
  },
  errorNetwork: {
    en: 'The server cannot be reached. Check your connection and try again.',
    sv: 'Servern går inte att nå. Kontrollera din anslutning och försök igen.',
  },
  errorStorageFull: {
    en: 'The server has too little disk left to save anything just now; reading goes on. Try again later.',
    sv: 'Servern har för lite disk kvar för att spara något just nu; det går att läsa. Försök igen senare.',
  },
  errorForbidden: { en: 'Your role does not allow this.', sv: 'Din roll tillåter inte detta.' },
  errorId: {
    en: 'If you contact support, give this number: {id}',
    sv: 'Ange detta nummer om du kontaktar supporten: {id}',
  },
  newVersionTitle: { en: 'A new version is available', sv: 'En ny version finns' },
  newVersionText: {
    en: 'This page belongs to an older version. Reload to go on.',
    sv: 'Den här sidan hör till en äldre version. Läs in på nytt för att fortsätta.',
  },
  newVersionTypedText: {
    en: 'A new version is available, and this page is too old for it. What you have typed stays until you reload.',
    sv: 'En ny version finns och den här sidan är för gammal för den. Det du har skrivit finns kvar tills du läser in på nytt.',
  },
  reload: { en: 'Reload', sv: 'Läs in på nytt' },

  notFoundTitle: { en: 'There is nothing here', sv: 'Här finns ingenting' },
  notFoundText: {
    en: 'The address is wrong, or it leads to something you have no access to.',
    sv: 'Adressen är fel, eller leder till något du inte har tillgång till.',
  },
  goToStart: { en: 'Go to the start page', sv: 'Gå till startsidan' },
} as const satisfies Record<string, { en: string; sv: string }>
