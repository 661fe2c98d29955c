import {
  type ClockKey,
  clocks,
  lifecycleDiagram,
  type Process,
  type ProcessAction,
  roles,
  type Role,
  type Shape,
  subjectKinds,
  type Text,
} from '@samop/shared'
import * as shared from '@samop/shared'

const cell = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : '–')
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map(row).join('\n')

/** What the rows of some processes have besides. */
interface Status {
  readonly label: Text
  readonly clock?: ClockKey | null
  readonly turn?: string | null
}
interface Action extends ProcessAction<Shape> {
  readonly funds?: string | null
}

const whoMay = ({ permission, side }: Action) =>
  side === 'SYSTEM'
    ? ['the system']
    : (Object.keys(roles) as Role[])
        .filter((role) => permission !== null && (roles[role].may as readonly string[]).includes(permission))
        .map((role) => roles[role].label.en)

/** The statuses and actions of a process; a column that no row of it has is left out. */
const lifeOf = <It extends Shape>(process: Process<It>): string => {
  const statuses: Readonly<Record<string, Status>> = process.statuses
  const actions = Object.values(process.actions) as unknown as Action[]
  const turns = Object.values(statuses).some(({ turn }) => turn !== undefined)
  const moves = actions.some(({ funds }) => funds !== undefined)
  const statusRows = Object.values(statuses).map(({ label, turn, clock }) => [
    label.en,
    label.sv,
    ...(turns ? [turn?.toLowerCase() ?? '–'] : []),
    clock ? clocks[clock].label.en : '–',
  ])
  const actionRows = actions.map((action) => [
    action.label.en,
    cell(whoMay(action)),
    cell(action.from.map((from) => statuses[from]!.label.en)),
    cell([action.to, action.toIf?.status].flatMap((to) => (to ? [statuses[to]!.label.en] : []))),
    ...(moves ? [action.funds?.toLowerCase() ?? '–'] : []),
    cell([...action.rules, ...action.input].map((rule) => `\`${rule}\``)),
  ])
  return `\`\`\`mermaid
${lifecycleDiagram(process)}
\`\`\`

### Statuses

${table(['Status', 'Svenska', ...(turns ? ['Whose turn'] : []), 'Clock'], statusRows)}

### Actions

${table(['Action', 'Who', 'From', 'To', ...(moves ? ['Funds'] : []), 'Rules'], actionRows)}`
}

/** The processes, which are whatever `shared` exports with a beginning and actions; that of claims first. */
const processes = Object.values<unknown>(shared)
  .filter(
    (one): one is Process<Shape> => typeof one === 'object' && one !== null && 'begins' in one && 'actions' in one,
  )
  .toSorted((one, other) => Number(other.kind === 'CLAIM') - Number(one.kind === 'CLAIM'))

/** docs/lifecycle.md: the life of everything that has a process, from the rows in shared. */
export const lifecyclePage = (): string => `# What lives, and how

<!-- Generated from the processes in packages/shared by pnpm generate; do not edit. -->

${processes.map((process) => `## The life of ${/^[aeiou]/i.test(name(process)) ? 'an' : 'a'} ${name(process)}\n\n${lifeOf(process)}`).join('\n\n')}
`

function name({ kind }: Process<Shape>): string {
  return subjectKinds[kind].label.en
}
