export const paths = {
  start: '/',
  signIn: '/sign-in',
  forgottenPassword: '/forgotten-password',
  setPassword: '/set-password',
  incentives: '/incentives',
  plans: '/incentives/plans',
  coopManagement: '/incentives/plans/:programId',
  newClaim: '/claims/new',
  claim: '/claims/:id',
  editClaim: '/claims/:id/edit',
  reviewQueue: '/review',
  /** The former address of a claim for the vendor's people; it leads to `claim`. */
  reviewClaim: '/review/:id',
  team: '/team',
  apiKeys: '/settings/api-keys',
  members: '/settings/members',
  administration: '/settings/administration',
  account: '/account',
  exports: '/account/exports',
  notifications: '/notifications',
  notificationSettings: '/account/notifications',
  glossary: '/glossary',
} as const

export type Path = (typeof paths)[keyof typeof paths]

/** Fills the ids and search parameters into a path: `href(paths.claim, { id })`. Empty parameters are left out. */
export function href(
  path: Path,
  ids: Readonly<Record<string, string>> = {},
  search: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) if (value) query.set(name, value)
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''))
  return query.size ? `${filled}?${query}` : filled
}
