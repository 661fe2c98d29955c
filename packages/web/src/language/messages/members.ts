/** Who is a member: the table, inviting, changing, removing. */
export const membersWords = {
  summary: {
    en: 'The people of your organization, what they may do, and where.',
    sv: 'Personerna i er organisation, vad de får göra och var.',
  },
  summaryVendor: {
    en: 'The vendor’s people and those of every partner.',
    sv: 'Programägarens och alla partners medarbetare.',
  },
  invite: { en: 'Invite a member', sv: 'Bjud in en medlem' },
  search: { en: 'Search', sv: 'Sök' },
  searchHint: { en: 'Name or email', sv: 'Namn eller e-post' },
  whose: { en: 'Organization', sv: 'Organisation' },
  vendor: { en: 'The vendor', sv: 'Programägaren' },
  anyRole: { en: 'All roles', sv: 'Alla roller' },
  role: { en: 'Role', sv: 'Roll' },
  present: { en: 'All current', sv: 'Alla nuvarande' },
  state: { en: 'State', sv: 'Status' },
  count: {
    en: '{shown, number} of {total, plural, one {# member} other {# members}}',
    sv: '{shown, number} av {total, plural, one {# medlem} other {# medlemmar}}',
  },

  name: { en: 'Name', sv: 'Namn' },
  limits: { en: 'Programs and places', sv: 'Program och platser' },
  allPrograms: { en: 'All programs', sv: 'Alla program' },
  allPlaces: { en: 'All places', sv: 'Alla platser' },
  everything: { en: 'All programs and places', sv: 'Alla program och platser' },
  signedIn: { en: 'Last sign-in', sv: 'Senaste inloggning' },
  notYet: { en: 'Not yet', sv: 'Inte än' },
  you: { en: 'you', sv: 'du' },
  actions: { en: 'Actions', sv: 'Åtgärder' },
  actionsFor: { en: 'Actions for {name}', sv: 'Åtgärder för {name}' },
  INVITED: { en: 'Invited', sv: 'Inbjuden' },
  ACTIVE: { en: 'Active', sv: 'Aktiv' },
  LEFT: { en: 'Left', sv: 'Har slutat' },

  emptyTitle: { en: 'There is nobody here yet', sv: 'Här finns ingen än' },
  emptyText: {
    en: 'Invite somebody: they get a link and choose a password of their own.',
    sv: 'Bjud in någon: de får en länk och väljer ett eget lösenord.',
  },
  noneFound: { en: 'Nobody matches', sv: 'Ingen passar in' },
  noneFoundText: { en: 'Search for less, or take a filter away.', sv: 'Sök på mindre, eller ta bort ett filter.' },
  clear: { en: 'Clear search and filters', sv: 'Rensa sökning och filter' },

  inviteTitle: { en: 'Invite a member', sv: 'Bjud in en medlem' },
  inviteTo: { en: 'Invite a member to {partner}', sv: 'Bjud in en medlem till {partner}' },
  inviteConfirm: { en: 'Invite', sv: 'Bjud in' },
  email: { en: 'Email', sv: 'E-post' },
  emailHint: { en: 'They sign in with it.', sv: 'Den används för att logga in.' },
  nameMissing: { en: 'Enter the name.', sv: 'Ange namnet.' },
  emailMissing: { en: 'Enter an email address.', sv: 'Ange en e-postadress.' },
  programs: { en: 'Programs', sv: 'Program' },
  places: { en: 'Places', sv: 'Platser' },
  someOnly: { en: 'Only these', sv: 'Bara dessa' },
  chooseOne: { en: 'Choose at least one.', sv: 'Välj minst ett alternativ.' },
  limitsHint: {
    en: 'What lies outside does not exist for the person.',
    sv: 'Det som ligger utanför finns inte för personen.',
  },
  invited: { en: '{name} is invited.', sv: '{name} är inbjuden.' },

  change: { en: 'Change', sv: 'Ändra' },
  changeTitle: { en: 'Change {name}', sv: 'Ändra {name}' },
  changeConfirm: { en: 'Save', sv: 'Spara' },
  changeText: {
    en: 'The change counts at once, also where {name} is signed in and for the keys they made.',
    sv: 'Ändringen gäller direkt, även där {name} är inloggad och för nycklar personen har skapat.',
  },
  changed: { en: '{name} has been changed.', sv: '{name} har ändrats.' },

  remove: { en: 'Remove', sv: 'Ta bort' },
  removeTitle: { en: 'Remove {name}?', sv: 'Ta bort {name}?' },
  removeText: {
    en: '{name} is signed out everywhere at once and cannot sign in again. History keeps the name. This cannot be undone.',
    sv: '{name} loggas ut överallt direkt och kan inte logga in igen. Namnet finns kvar i historiken. Det går inte att ångra.',
  },
  removeKeys: {
    en: '{keys, plural, one {# API key} other {# API keys}} that {name} made stop working: systems that use them stop.',
    sv: '{keys, plural, one {# API-nyckel} other {# API-nycklar}} som {name} har skapat slutar fungera: system som använder dem stannar.',
  },
  removeReviews: {
    en: 'Give to another reviewer: {claims}',
    sv: 'Tilldela en annan granskare: {claims}',
  },
  removed: { en: '{name} is no longer a member.', sv: '{name} är inte längre medlem.' },
  failed: {
    en: 'It did not come through. Nothing was changed; try again in a moment.',
    sv: 'Det kom inte fram. Inget har ändrats; försök igen om en stund.',
  },
} as const satisfies Record<string, { en: string; sv: string }>
