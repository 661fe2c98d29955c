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
    en: 'New claims, disputes, answers and late reviews appear here.',
    sv: 'Nya anspråk, bestridanden, svar och förseningar visas här.',
  },
  by: { en: '{name}: {text}', sv: '{name}: {text}' },
} as const satisfies Record<string, { en: string; sv: string }>
