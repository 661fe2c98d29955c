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
  forgotten: { en: 'Forgotten your password?', sv: 'Glömt lösenordet?' },
  forgottenTitle: { en: 'Choose a new password', sv: 'Välj ett nytt lösenord' },
  forgottenText: {
    en: 'Enter the email address you sign in with. A link to choose a new password is sent to it.',
    sv: 'Ange e-postadressen du loggar in med. En länk för att välja ett nytt lösenord skickas dit.',
  },
  forgottenSend: { en: 'Send the link', sv: 'Skicka länken' },
  forgottenSent: {
    en: 'If {email} belongs to an account, a link is on its way. It works once, for an hour. Look among the unwanted mail too.',
    sv: 'Om {email} hör till ett konto är en länk på väg. Den fungerar en gång, i en timme. Titta även i skräpposten.',
  },
  forgottenNoMail: {
    en: 'This installation sends no mail. Ask your organization’s admin, or those who run Samop, for a link to choose a new password.',
    sv: 'Den här installationen skickar inga mejl. Be din organisations administratör, eller dem som driver Samop, om en länk för att välja ett nytt lösenord.',
  },
  backToSignIn: { en: 'Back to sign-in', sv: 'Tillbaka till inloggningen' },
  firstTitle: { en: 'Welcome to Samop', sv: 'Välkommen till Samop' },
  setText: { en: 'Choose a password for {email}.', sv: 'Välj ett lösenord för {email}.' },
  setConfirm: { en: 'Save the password', sv: 'Spara lösenordet' },
  setDoneTitle: { en: 'Your password is saved', sv: 'Ditt lösenord är sparat' },
  setDoneText: {
    en: 'You are signed out in every browser. Sign in with the new password.',
    sv: 'Du är utloggad i alla webbläsare. Logga in med det nya lösenordet.',
  },
  setDoneFirst: { en: 'Sign in with it to begin.', sv: 'Logga in med det för att börja.' },
  setKeys: {
    en: '{keys, plural, one {# API key that you made works} other {# API keys that you made work}} no more afterwards. Integrations need new ones.',
    sv: '{keys, plural, one {# API-nyckel som du har skapat slutar} other {# API-nycklar som du har skapat slutar}} fungera. Integrationer behöver nya.',
  },
  linkGoneTitle: { en: 'This link does not work any more', sv: 'Länken fungerar inte längre' },
  linkAskAgain: { en: 'Ask for a new link', sv: 'Be om en ny länk' },
  linkChecking: { en: 'Looking at the link', sv: 'Kontrollerar länken' },
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
