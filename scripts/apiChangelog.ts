import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import type { Announcement } from './announcements.ts'

interface Schemas {
  /** The SDL of the last release. */
  readonly released: string
  readonly present: string
}

export interface ApiChanges {
  /** The section of docs/api-changelog.md about these changes. */
  readonly section: string
  /** Breaking changes without an announcement, and announcements without a change. */
  readonly faults: readonly string[]
}

/** The changes since the last release, from the schemas and the announcements. */
export const apiChanges = async (
  { released, present }: Schemas,
  announcements: readonly Announcement[],
): Promise<ApiChanges> => {
  const all = await diff(buildSchema(released), buildSchema(present))
  const changes = all.filter((change) => !isOfDescription(change))
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const told = announcements.map((one) => {
    const possible = one.inside ? all.filter(isOfDescription) : breaking
    return { ...one, changes: possible.filter((change) => isToldBy(one, change)) }
  })
  const untold = breaking.filter((change) => !announcements.some((one) => isToldBy(one, change)))
  const rest = changes.filter((change) => !breaking.includes(change) && !isOfNewType(change, changes))
  return {
    section: [
      '## Unreleased',
      ...part(
        'Breaking',
        told.map(({ on, says, changes: of }) => `${says} (Announced ${on}.) ${places(of)}`),
      ),
      ...part(
        'Other changes',
        rest.map(({ message }) => `${message}.`),
      ),
    ].join('\n\n'),
    faults: [
      ...untold.map(
        ({ message }) =>
          `${message}: breaks clients. Announce it in scripts/announcements.ts, or keep the old beside the new.`,
      ),
      ...told.filter(({ changes: of }) => of.length === 0).map(({ says }) => `announced, but not changed: ${says}`),
    ],
  }
}

const isOfDescription = ({ type }: Change): boolean => /DESCRIPTION/.test(type)

const isToldBy = ({ places: wanted, changes }: Announcement, { path = '', message }: Change): boolean =>
  wanted.test(path) && (changes?.test(message) ?? true)

const places = (changes: readonly Change[]) => changes.map(({ path }) => `\`${path}\``).join(', ')

/** The line about a new type covers all that the type holds. */
const isOfNewType = ({ type, path = '' }: Change, changes: readonly Change[]): boolean =>
  type !== 'TYPE_ADDED' && changes.some((one) => one.type === 'TYPE_ADDED' && path.startsWith(`${one.path}.`))

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${line}`).join('\n')]

const head = `# Changes of the API

<!-- pnpm generate writes what is unreleased, from released.graphql, schema.graphql and scripts/announcements.ts. -->

What integrations see of a release, newest first. What breaks programs stands first, each with what to do about it; otherwise a name
that goes is deprecated first, and stays for six months at least.`

/** The whole page: the unreleased section, then the releases already on the page. */
export const apiChangelogPage = (section: string, page: string): string => {
  const [, ...sections] = page.split(/^(?=## )/m)
  const releases = sections.filter((one) => !one.startsWith('## Unreleased'))
  return `${[head, section, ...releases.map((one) => one.trim())].join('\n\n')}\n`
}
