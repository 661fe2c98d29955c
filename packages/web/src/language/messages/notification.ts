/** The bell and the page of notifications. */
export const notificationWords = {
  title: { en: 'Notifications', sv: 'Aviseringar' },
  bell: {
    en: 'Notifications, {unread, plural, =0 {none unread} other {# unread}}',
    sv: 'Aviseringar, {unread, plural, =0 {inga olästa} one {# oläst} other {# olästa}}',
  },
  bellMany: { en: 'Notifications, more than {unread} unread', sv: 'Aviseringar, fler än {unread} olästa' },
  arrived: { en: 'New notification', sv: 'Ny avisering' },
  summary: {
    en: '{unread, plural, =0 {All read} other {# unread}}',
    sv: '{unread, plural, =0 {Alla lästa} one {# oläst} other {# olästa}}',
  },
  summaryMany: { en: 'More than {unread} unread', sv: 'Fler än {unread} olästa' },
  readAll: { en: 'Mark all as read', sv: 'Markera alla som lästa' },
  allRead: { en: 'All notifications are read.', sv: 'Alla aviseringar är lästa.' },
  unreadBefore: { en: 'Unread: ', sv: 'Oläst: ' },
  showAll: { en: 'All notifications', sv: 'Alla aviseringar' },
  emptyTitle: { en: 'Nothing yet', sv: 'Inget än' },
  emptyText: {
    en: 'Decisions, questions and deadlines of your claims appear here.',
    sv: 'Beslut, frågor och sista dagar för dina anspråk visas här.',
  },
  emptyTextVendor: {
    en: 'Answers, disputes, and days that are near or have passed appear here.',
    sv: 'Svar, bestridanden och dagar som är nära eller har passerat visas här.',
  },
  needsYou: { en: 'Your turn', sv: 'Din tur' },
  settings: { en: 'Notification settings', sv: 'Aviseringsinställningar' },
  settingsTitle: { en: 'Notification settings', sv: 'Aviseringsinställningar' },
  settingsSummary: {
    en: 'For you alone. What you turn off still shows in History and on the claim.',
    sv: 'Gäller bara dig. Det du stänger av finns kvar i historiken och på anspråket.',
  },
  alwaysTitle: { en: 'Always on', sv: 'Alltid på' },
  alwaysText: {
    en: 'You are the one who acts on these, and most have a last day. So they cannot be turned off.',
    sv: 'Det är du som behöver göra något här, oftast före en sista dag. Därför går de inte att stänga av.',
  },
  excerpt: { en: '“{excerpt}”', sv: '”{excerpt}”' },
  by: { en: '{name}: {text}', sv: '{name}: {text}' },
} as const satisfies Record<string, { en: string; sv: string }>
