import type { Operation } from './operations.ts'
import { type Kind, type Own, type Place, placesOf, requiredOf } from './plausible.ts'
import type { Secrets } from './Secrets.ts'
import type { Sealed } from './startWalk.ts'
import { tokensOf } from './tokens.ts'
import type { Principal, WalkWorld } from './walkWorld.ts'

export interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

export interface Case {
  readonly principal: string
  readonly operation: string
  readonly place: string
  readonly value: string
}

/** Asks everything as one principal, and searches every answer. */
export class Walker {
  readonly leaks: (Case & { readonly found: readonly string[] })[] = []
  readonly failures: (Case & { readonly message: string })[] = []
  cases = 0
  readonly #kept: ReadonlySet<string>

  constructor(
    private readonly world: WalkWorld,
    private readonly secrets: Secrets,
    readonly principal: Principal,
    /** The cursors that the principal received, and those of somebody else. */
    private readonly given: Sealed,
    private readonly foreignGiven: Sealed,
  ) {
    this.#kept = secrets.keptFrom(principal.reader)
  }

  /** An id that the principal may see. */
  readonly own: Own = (kind) => {
    if (kind === 'cursor') return this.given.cursors[0] ?? ''
    if (kind === 'event') return this.given.entries[0] ?? ''
    const [table, column] = placeOf(kind)
    return this.secrets.visible(this.principal.reader, table, column)[0] ?? '01a21f0b-4a39-7683-9562-be553b267d60'
  }

  /** The ids of that kind that the principal may not see. */
  foreign(kind: Kind): readonly string[] {
    const { reader } = this.principal
    if (kind === 'cursor') return this.foreignGiven.cursors
    if (kind === 'event') return this.foreignGiven.entries
    if (kind === '*') return everyTable.flatMap((table) => this.secrets.hidden(reader, table).slice(0, 2))
    const [table, column] = placeOf(kind)
    const hidden = this.secrets.hidden(reader, table, column)
    return kind === 'claim' ? hidden : hidden.slice(0, 2)
  }

  places({ field, name, root }: Operation): Place[] {
    return placesOf(field.args, this.own, root ? `${name}` : `Query.${name.split(':')[0]}`)
  }

  /** The required arguments, with the principal's own ids. */
  base({ field, name, root }: Operation): Record<string, unknown> {
    return requiredOf(field.args, this.own, root ? name : `Query.${name.split(':')[0]}`)
  }

  async ask(
    operation: Operation,
    args: Record<string, unknown>,
    where: Omit<Case, 'principal' | 'operation'>,
  ): Promise<Told> {
    const { root } = operation
    const ofRoot = root ? requiredOf(root.args, this.own, `Query.${root.name}`) : undefined
    const variables = ofRoot
      ? { ...ofRoot, ...Object.fromEntries(Object.entries(args).map(([name, value]) => [`own_${name}`, value])) }
      : args
    const query = operation.document(Object.keys(args), Object.keys(ofRoot ?? {}))
    const payload = JSON.stringify({ query, variables })
    const response = await this.world.story.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...this.principal.headers },
      payload,
    })
    const told = response.json<Told>()
    const { 'x-request-id': _, date: __, ...headers } = response.headers
    this.look(
      { principal: this.principal.name, operation: operation.name, ...where },
      told,
      payload,
      JSON.stringify(headers),
    )
    return told
  }

  /** Searches an answer for secrets; only a refusal may repeat what was sent. */
  look(where: Case, { data, ...rest }: Told, sent: string, headers = ''): void {
    this.cases += 1
    const refusals: unknown[] = [rest]
    const told = JSON.stringify(data ?? null, (key, value: unknown) => {
      if (key !== 'userErrors') return value
      refusals.push(value)
      return undefined
    })
    const echo = tokensOf(sent)
    const found = [
      ...[...tokensOf(told)].filter((token) => this.#kept.has(token)),
      ...[...tokensOf(JSON.stringify(refusals) + headers)].filter((token) => this.#kept.has(token) && !echo.has(token)),
    ]
    if (found.length > 0) this.leaks.push({ ...where, found })
    for (const { message, extensions } of rest.errors ?? [])
      if (failing.includes(String(extensions.code))) this.failures.push({ ...where, message })
  }
}

/** Codes of our own failures, and of invalid documents of this test. */
const failing = [
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'DOCUMENT_TOO_LARGE',
  'THROTTLED',
]

const everyTable = [
  'claim',
  'claim_line',
  'document',
  'export',
  'fund',
  'partner',
  'location',
  'member',
  'api_key',
  'event',
  'deadline',
  'ledger_posting',
]

/** The table of a type: `HistoryEntry` is in `event`, `ClaimLine` in `claim_line`. */
export const tableOf = (type: string): string =>
  ({ HistoryEntry: 'event' })[type] ?? type.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

const placeOf = (kind: Kind): [table: string, column: string] => {
  if (kind === 'number') return ['claim', 'number']
  if (kind === 'reference') return ['claim', 'external_reference']
  if (kind === 'invoice') return ['claim_line', 'invoice_number']
  if (kind === '*') return ['claim', 'id']
  if (kind === 'session') return ['session', 'token_hash']
  return [kind, 'id']
}
