import {
  type ActionRow,
  actions,
  type ClaimAction,
  claimProcess,
  clocks,
  lifecycleDiagram,
  roles,
  type Role,
  statuses,
} from '@samop/shared'

const cell = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : '–')
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const whoMay = ({ permission, side }: ActionRow) =>
  side === 'SYSTEM'
    ? ['the system']
    : (Object.keys(roles) as Role[])
        .filter((role) => permission !== null && (roles[role].may as readonly string[]).includes(permission))
        .map((role) => roles[role].label.en)

const statusRows = Object.values(statuses).map(({ label, turn, clock }) =>
  row([label.en, label.sv, turn === null ? '–' : turn.toLowerCase(), clock === null ? '–' : clocks[clock].label.en]),
)

const actionRows = (Object.entries(actions) as [ClaimAction, ActionRow][]).map(([, action]) =>
  row([
    action.label.en,
    cell(whoMay(action)),
    cell(action.from.map((from) => statuses[from].label.en)),
    cell([action.to, action.toIf?.status].flatMap((to) => (to ? [statuses[to].label.en] : []))),
    action.funds?.toLowerCase() ?? '–',
    cell([...action.rules, ...action.input].map((rule) => `\`${rule}\``)),
  ]),
)

/** docs/lifecycle.md: the life of a claim, from the rows in shared. */
export const lifecyclePage = (): string => `# The life of a claim

<!-- Generated from packages/shared/src/claim by pnpm generate; do not edit. -->

\`\`\`mermaid
${lifecycleDiagram(claimProcess)}
\`\`\`

## Statuses

${[row(['Status', 'Svenska', 'Whose turn', 'Clock']), row(['---', '---', '---', '---']), ...statusRows].join('\n')}

## Actions

${[row(['Action', 'Who', 'From', 'To', 'Funds', 'Rules']), row(['---', '---', '---', '---', '---', '---']), ...actionRows].join('\n')}
`
