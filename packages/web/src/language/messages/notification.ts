/** The bell and the page of notifications. */
export const notificationWords = {
  title: { en: 'Notifications', sv: 'Aviseringar' },
  bell: {
    en: 'Notifications, {unread, plural, =0 {none unread} other {# unread}}',
    sv: 'Aviseringar, {unread, plural, =0 {inga olästa} one {# oläst} other {# olästa}}',
  },
} as const satisfies Record<string, { en: string; sv: string }>
