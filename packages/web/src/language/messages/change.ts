/** Why a change failed, in the same words on every page. */
export const changeWords = {
  inputRefused: {
    en: 'This cannot be saved as it stands. Shorten or correct it.',
    sv: 'Detta kan inte sparas som det står. Korta eller rätta det.',
  },
  offline: {
    en: 'The server cannot be reached. Try again when you are connected: nothing is lost, and nothing is done twice.',
    sv: 'Servern går inte att nå. Försök igen när du är ansluten: inget går förlorat, och inget görs två gånger.',
  },
  underway: {
    en: 'The server is still working on it. Try again in a moment: nothing is done twice.',
    sv: 'Servern arbetar fortfarande med det. Försök igen om en stund: inget görs två gånger.',
  },
  signedOut: {
    en: 'You have been signed out. Sign in and try again: nothing is lost.',
    sv: 'Du har loggats ut. Logga in och försök igen: inget går förlorat.',
  },
  failed: {
    en: 'Something went wrong on our side. Try again in a moment: nothing is lost.',
    sv: 'Något gick fel hos oss. Försök igen om en stund: inget går förlorat.',
  },
} as const satisfies Record<string, { en: string; sv: string }>
