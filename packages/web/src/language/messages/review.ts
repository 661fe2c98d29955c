/** The reviewers' queue and their page of a claim. */
export const reviewWords = {
  queueSummary: {
    en: 'Claims that wait for the validation team, the nearest due day first.',
    sv: 'Anspråk som väntar på valideringsteamet, närmaste dag först.',
  },
  inWorkSummary: {
    en: 'Claims that wait for the validation team or for an answer, the nearest due day first.',
    sv: 'Anspråk som väntar på valideringsteamet eller på svar, närmaste dag först.',
  },
  allSummary: { en: 'Every claim, the latest change first.', sv: 'Alla anspråk, senaste ändringen först.' },
  tabs: { en: 'Parts of the queue', sv: 'Köns delar' },
  mine: { en: 'Mine', sv: 'Mina' },
  unassigned: { en: 'Unassigned', sv: 'Ej tilldelade' },
  late: { en: 'Late', sv: 'Försenade' },
  disputed: { en: 'Disputed', sv: 'Bestridda' },
  inWork: { en: 'All in work', sv: 'Alla pågående' },
  all: { en: 'All claims', sv: 'Alla anspråk' },
  tabCount: { en: '{count, plural, one {# claim} other {# claims}}', sv: '{count} anspråk' },

  search: { en: 'Search the queue', sv: 'Sök i kön' },
  searchHint: { en: 'Number, title or name', sv: 'Nummer, rubrik eller namn' },
  clearSearch: { en: 'Clear the search', sv: 'Rensa sökningen' },
  found: {
    en: '{count, plural, =0 {No claims found} one {# claim} other {# claims}}',
    sv: '{count, plural, =0 {Inga anspråk hittades} other {# anspråk}}',
  },

  claimColumn: { en: 'Claim', sv: 'Anspråk' },
  partner: { en: 'Partner', sv: 'Partner' },
  status: { en: 'Status', sv: 'Status' },
  due: { en: 'Due', sv: 'Senast' },
  amount: { en: 'Amount', sv: 'Belopp' },
  assignee: { en: 'Assigned to', sv: 'Tilldelat' },
  pickUp: { en: 'Pick up', sv: 'Börja granska' },
  pickUpNamed: { en: 'Pick up {number}', sv: 'Börja granska {number}' },
  pickedUp: { en: '{number} is yours.', sv: '{number} är ditt.' },

  clockOf: { en: '{clock}: {left}', sv: '{clock}: {left}' },
  windowOver: { en: 'Ended', sv: 'Har gått ut' },
  missed: { en: 'Late', sv: 'Försenad' },
  wasDue: { en: 'was due {day}', sv: 'gick ut {day}' },
  paused: { en: 'Paused', sv: 'Tiden står stilla' },
  noDeadline: { en: 'No deadline is running', sv: 'Ingen tidsfrist löper' },

  assignToMe: { en: 'Assign to me', sv: 'Tilldela mig' },
  nobody: { en: 'Nobody', sv: 'Ingen' },
  assignTo: { en: 'Assign {number}, now {name}', sv: 'Tilldela {number}, nu {name}' },
  yourself: { en: 'You', sv: 'Du' },
  you: { en: '{name} (you)', sv: '{name} (du)' },
  assigned: { en: '{number} is assigned to {name}.', sv: '{number} är tilldelat {name}.' },
  unassignedNow: { en: '{number} is assigned to nobody.', sv: '{number} är inte tilldelat någon.' },
  overtaken: {
    en: '{number} has changed meanwhile. {name}: {what}',
    sv: '{number} har ändrats under tiden. {name}: {what}',
  },
  refused: { en: '{number}: {message}', sv: '{number}: {message}' },

  unreachable: {
    en: 'The server cannot be reached. Nothing was changed; try again in a moment.',
    sv: 'Servern går inte att nå. Inget har ändrats; försök igen om en stund.',
  },
  failed: {
    en: 'Something went wrong on our side. Nothing was changed; try again in a moment.',
    sv: 'Något gick fel hos oss. Inget har ändrats; försök igen om en stund.',
  },

  changed: {
    en: '{count, plural, one {# claim changed} other {# claims changed}}',
    sv: '{count, plural, one {# anspråk har ändrats} other {# anspråk har ändrats}}',
  },
  showChanges: { en: 'Update the list', sv: 'Uppdatera listan' },
  leftList: { en: 'No longer in this list', sv: 'Inte kvar i listan' },

  emptyMine: { en: 'Nothing is assigned to you', sv: 'Inget är tilldelat dig' },
  emptyMineText: {
    en: 'Pick up a claim that nobody has taken on yet.',
    sv: 'Börja granska ett anspråk som ingen har börjat med.',
  },
  emptyMineAction: { en: 'Show unassigned claims', sv: 'Visa ej tilldelade anspråk' },
  emptyUnassigned: { en: 'Everything has been picked up', sv: 'Allt är fördelat' },
  emptyUnassignedText: {
    en: 'New claims appear here as soon as partners submit them.',
    sv: 'Nya anspråk dyker upp här så snart partner skickar in dem.',
  },
  emptyLate: { en: 'Nothing is late', sv: 'Inget är försenat' },
  emptyLateText: {
    en: 'Every claim in work is on time.',
    sv: 'Alla pågående anspråk ligger inom sin sista dag.',
  },
  emptyDisputed: { en: 'No dispute is open', sv: 'Inget bestridande är öppet' },
  emptyDisputedText: {
    en: 'A rejection that a partner disputes is decided by a second reviewer, and waits here.',
    sv: 'Ett avslag som en partner bestrider prövas av en annan granskare och väntar här.',
  },
  emptyInWork: { en: 'The queue is empty', sv: 'Kön är tom' },
  emptyInWorkText: {
    en: 'No claim waits for the validation team or for an answer.',
    sv: 'Inget anspråk väntar på valideringsteamet eller på svar.',
  },
  emptyAll: { en: 'There are no claims yet', sv: 'Det finns inga anspråk än' },
  emptyAllText: {
    en: 'Every claim stands here from the first draft on, decided ones too.',
    sv: 'Här står alla anspråk från första utkastet, även de avgjorda.',
  },
  emptySearch: { en: 'Nothing matches “{search}”', sv: 'Inget matchar ”{search}”' },
  emptySearchText: {
    en: 'Try another word, or search in all claims, decided ones too.',
    sv: 'Prova ett annat ord, eller sök bland alla anspråk, även de avgjorda.',
  },
  emptySearchAllText: {
    en: 'Check the spelling, or try fewer words.',
    sv: 'Kontrollera stavningen, eller prova färre ord.',
  },
  searchAll: { en: 'Search all claims', sv: 'Sök bland alla anspråk' },

  previous: { en: 'Previous', sv: 'Föregående' },
  next: { en: 'Next', sv: 'Nästa' },
  previousNamed: { en: 'Previous claim: {number}', sv: 'Föregående anspråk: {number}' },
  nextNamed: { en: 'Next claim: {number}', sv: 'Nästa anspråk: {number}' },
  position: { en: '{place} of {count}', sv: '{place} av {count}' },
  inTab: { en: '{tab}: ', sv: '{tab}: ' },
  outside: { en: '{count} left', sv: '{count} kvar' },
  elsewhere: { en: 'not in this list', sv: 'finns inte i listan' },
  neighbours: { en: 'Walk through the queue', sv: 'Gå igenom kön' },
  nextKey: { en: 'J', sv: 'J' },
  previousKey: { en: 'K', sv: 'K' },
  nextClaim: { en: 'Next claim', sv: 'Nästa anspråk' },
  backToQueue: { en: 'Back to the queue', sv: 'Tillbaka till kön' },
  handledBy: { en: 'Assigned to', sv: 'Tilldelat' },
} as const satisfies Record<string, { en: string; sv: string }>
