/** What is shown beside the password: the app, passkeys, recovery codes. */
export const secondFactorWords = {
  title: { en: 'Two-step sign-in', sv: 'Tvåstegsinloggning' },
  off: {
    en: 'Only your password protects your account. Add an app or a passkey, so that a leaked password is not enough to get in.',
    sv: 'Bara lösenordet skyddar ditt konto. Lägg till en app eller en lösennyckel, så räcker inte ett läckt lösenord för att komma in.',
  },
  on: {
    en: 'At sign-in you are asked for one of these after the password. A passkey also works alone, without the password.',
    sv: 'Vid inloggning efterfrågas något av detta efter lösenordet. En lösennyckel fungerar också ensam, utan lösenord.',
  },
  required: { en: 'Your role requires it.', sv: 'Din roll kräver det.' },

  app: { en: 'Authenticator app', sv: 'Autentiseringsapp' },
  appNone: {
    en: 'An app on your phone shows a new code every half minute.',
    sv: 'En app i telefonen visar en ny kod varje halvminut.',
  },
  appSince: { en: 'Works since {moment}', sv: 'Fungerar sedan {moment}' },
  addApp: { en: 'Add an app', sv: 'Lägg till en app' },
  removeApp: { en: 'Remove the app', sv: 'Ta bort appen' },
  removeAppTitle: { en: 'Remove the authenticator app?', sv: 'Ta bort autentiseringsappen?' },
  removeAppText: {
    en: 'Its codes stop working at once. Then delete the entry in the app too.',
    sv: 'Dess koder slutar fungera direkt. Ta sedan bort posten i appen också.',
  },
  scanTitle: { en: 'Add an authenticator app', sv: 'Lägg till en autentiseringsapp' },
  scan: {
    en: 'Open your authenticator app and scan this picture.',
    sv: 'Öppna autentiseringsappen och skanna bilden.',
  },
  scanPicture: { en: 'QR code for the authenticator app', sv: 'QR-kod för autentiseringsappen' },
  scanByHand: { en: 'Or type this key into the app', sv: 'Eller skriv den här nyckeln i appen' },
  key: { en: 'Key', sv: 'Nyckel' },
  typeCode: { en: 'Code that the app shows now', sv: 'Koden som appen visar nu' },
  typeCodeHint: { en: 'Six digits.', sv: 'Sex siffror.' },
  addAppConfirm: { en: 'Add the app', sv: 'Lägg till appen' },
  appAdded: { en: 'The app is added', sv: 'Appen är tillagd' },

  passkeys: { en: 'Passkeys', sv: 'Lösennycklar' },
  passkeysNone: {
    en: 'Fingerprint, face or PIN of a device, or a security key. Nothing to type, and nothing that anyone can trick you into giving away.',
    sv: 'En enhets fingeravtryck, ansikte eller PIN-kod, eller en säkerhetsnyckel. Inget att skriva, och ingen kan lura av dig den.',
  },
  passkeyUsed: { en: 'Added {added}, last used {used}', sv: 'Tillagd {added}, senast använd {used}' },
  passkeyUnused: { en: 'Added {added}, not used yet', sv: 'Tillagd {added}, inte använd än' },
  addPasskey: { en: 'Add a passkey', sv: 'Lägg till en lösennyckel' },
  passkeyName: { en: 'Name', sv: 'Namn' },
  passkeyNameHint: {
    en: 'To recognize it by, for example My laptop.',
    sv: 'Så att du känner igen den, till exempel Min dator.',
  },
  passkeyNameMissing: { en: 'Give the passkey a name.', sv: 'Ge lösennyckeln ett namn.' },
  addPasskeyText: {
    en: 'Your browser then asks which device or security key to use.',
    sv: 'Webbläsaren frågar sedan vilken enhet eller säkerhetsnyckel du vill använda.',
  },
  addPasskeyConfirm: { en: 'Continue', sv: 'Fortsätt' },
  passkeyAdded: { en: 'The passkey {name} is added', sv: 'Lösennyckeln {name} är tillagd' },
  passkeyNotMade: {
    en: 'No passkey was created. Try again, or choose another device.',
    sv: 'Ingen lösennyckel skapades. Försök igen eller välj en annan enhet.',
  },
  passkeyUnsupported: {
    en: 'This browser cannot create passkeys here.',
    sv: 'Den här webbläsaren kan inte skapa lösennycklar här.',
  },
  remove: { en: 'Remove', sv: 'Ta bort' },
  removeNamed: { en: 'Remove the passkey {name}', sv: 'Ta bort lösennyckeln {name}' },
  removePasskeyTitle: { en: 'Remove the passkey {name}?', sv: 'Ta bort lösennyckeln {name}?' },
  removePasskeyText: {
    en: 'It stops working at once. Then delete it on the device too.',
    sv: 'Den slutar fungera direkt. Ta sedan bort den på enheten också.',
  },
  removed: { en: 'Removed', sv: 'Borttaget' },
  lastOne: {
    en: 'It is the last one: afterwards only your password protects your account, and your recovery codes are gone.',
    sv: 'Det är den sista: sedan skyddar bara lösenordet ditt konto, och återställningskoderna är borta.',
  },

  codes: { en: 'Recovery codes', sv: 'Återställningskoder' },
  codesLeft: {
    en: '{left, plural, =0 {None left} one {# left} other {# left}}. Each lets you in once when you have lost the app and the passkeys.',
    sv: '{left, plural, =0 {Inga kvar} one {# kvar} other {# kvar}}. Varje kod släpper in dig en gång när du har blivit av med appen och lösennycklarna.',
  },
  renew: { en: 'Create new codes', sv: 'Skapa nya koder' },
  renewTitle: { en: 'Create new recovery codes?', sv: 'Skapa nya återställningskoder?' },
  renewText: { en: 'The codes from before stop working.', sv: 'De tidigare koderna slutar fungera.' },
  codesTitle: { en: 'Your recovery codes', sv: 'Dina återställningskoder' },
  codesText: {
    en: 'Keep them where you can find them without this device. Each works once. They are shown only now.',
    sv: 'Förvara dem där du hittar dem utan den här enheten. Varje kod fungerar en gång. De visas bara nu.',
  },
  codesSave: { en: 'Save as a file', sv: 'Spara som fil' },
  codesKept: { en: 'I have saved them', sv: 'Jag har sparat dem' },
  neededTitle: { en: 'Add a second step to sign in', sv: 'Lägg till ett andra steg vid inloggning' },
  neededText: {
    en: 'Your role needs more than a password. Add an authenticator app or a passkey to go on; it takes a minute.',
    sv: 'Din roll kräver mer än ett lösenord. Lägg till en autentiseringsapp eller en lösennyckel för att fortsätta; det tar en minut.',
  },

  rule: { en: 'Two-step sign-in', sv: 'Tvåstegsinloggning' },
  ruleTitle: { en: 'Who must sign in with two steps', sv: 'Vilka som måste logga in i två steg' },
  ruleText: {
    en: 'From the moment you save, people without a second step can do nothing but add one.',
    sv: 'Den som inte har ett andra steg kan inte göra annat än att lägga till ett, från det att du sparar.',
  },
  ruleSave: { en: 'Save', sv: 'Spara' },
  ruleSaved: { en: 'Saved', sv: 'Sparat' },

  reset: { en: 'Remove the second step', sv: 'Ta bort det andra steget' },
  resetTitle: { en: 'Remove the second step of {name}?', sv: 'Ta bort det andra steget för {name}?' },
  resetText: {
    en: 'For when the app, the passkeys and the recovery codes are lost. Until {name} adds another, the password alone lets them in. They are told by mail.',
    sv: 'När appen, lösennycklarna och återställningskoderna är borta. Tills {name} lägger till ett nytt räcker lösenordet för att logga in. Personen meddelas via e-post.',
  },
  resetDone: { en: '{name} signs in with the password alone now', sv: '{name} loggar nu in med bara lösenordet' },
  has: { en: 'Two-step sign-in', sv: 'Tvåstegsinloggning' },
} as const satisfies Record<string, { en: string; sv: string }>
