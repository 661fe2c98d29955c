/** Signing in and out. */
export const sessionWords = {
  signIn: { en: 'Sign in', sv: 'Logga in' },
  signInTo: { en: 'Sign in to Samop', sv: 'Logga in i Samop' },
  tagline: {
    en: 'Co-op funds and claims between vendor and partner.',
    sv: 'Co-op-medel och anspråk mellan leverantör och partner.',
  },
  email: { en: 'Email', sv: 'E-post' },
  password: { en: 'Password', sv: 'Lösenord' },
  emailMissing: { en: 'Enter your email address.', sv: 'Ange din e-postadress.' },
  passwordMissing: { en: 'Enter your password.', sv: 'Ange ditt lösenord.' },
  wrong: {
    en: 'The email address or the password is wrong.',
    sv: 'E-postadressen eller lösenordet är fel.',
  },
  throttled: {
    en: 'Too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}.',
    sv: 'För många försök. Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.',
  },
  throttledMinutes: {
    en: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    sv: 'För många försök. Försök igen om {minutes, plural, one {# minut} other {# minuter}}.',
  },
  unreachable: {
    en: 'The server cannot be reached. Check your connection and try again.',
    sv: 'Servern går inte att nå. Kontrollera din anslutning och försök igen.',
  },
  failed: {
    en: 'Signing in failed. Try again in a moment.',
    sv: 'Inloggningen misslyckades. Försök igen om en stund.',
  },
  demoTitle: { en: 'Demo accounts', sv: 'Demokonton' },
  demoHint: { en: 'Choose one to sign in at once.', sv: 'Välj ett för att logga in direkt.' },
  demoPassword: { en: 'Password of all: {password}', sv: 'Lösenord för alla: {password}' },
  support: { en: 'Contact support', sv: 'Kontakta supporten' },
  expiredTitle: { en: 'You have been signed out', sv: 'Du har loggats ut' },
  expiredText: {
    en: 'Sign in again to go on. What you have typed on this page stays.',
    sv: 'Logga in igen för att fortsätta. Det du har skrivit på sidan finns kvar.',
  },
  otherAccount: { en: 'Use another account', sv: 'Använd ett annat konto' },
  returnAfter: { en: 'Sign in to open the page you asked for.', sv: 'Logga in för att öppna sidan du sökte.' },
} as const satisfies Record<string, { en: string; sv: string }>
