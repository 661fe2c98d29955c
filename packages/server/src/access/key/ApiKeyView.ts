import {
  type EventKind as EventKey,
  type KeyAction,
  keyProcess,
  type KeyStatus,
  lastDayOf,
  type Role,
  type Scope as ScopeKey,
} from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, Info, Int, ObjectType } from 'type-graphql'
import type { Context } from '../../context.ts'
import { type AvailableAction, availableActionOf, shownActions } from '../../graphql/schema/availableAction.ts'
import { enumOf } from '../../graphql/schema/enumOf.ts'
import { EventKind, Scope } from '../../graphql/schema/enums.ts'
import { Node } from '../../graphql/schema/Node.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { HistoryConnection } from '../../history/HistoryEntryView.ts'
import { historyOf } from '../../history/historyOf.ts'
import { momentOf } from '../../process/moveOf.ts'
import { PersonView } from '../PersonView.ts'
import { OldSecretView } from './OldSecretView.ts'

export interface ApiKeyRow {
  readonly id: string
  readonly name: string
  readonly status: KeyStatus
  readonly version: number
  readonly scopes: ScopeKey[]
  readonly prefix: string
  readonly makerId: string
  readonly makerName: string
  readonly makerRole: Role
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  readonly oldSecrets: OldSecretView[]
}

const ApiKeyState = enumOf('ApiKeyState', 'How far the life of an API key has come.', keyProcess.statuses)
const ApiKeyAvailableAction = availableActionOf(
  'ApiKeyAvailableAction',
  enumOf('ApiKeyAction', 'An action on an API key.', keyProcess.actions),
)

@ObjectType('ApiKey', {
  implements: Node,
  description:
    'A partner’s key for an integration: it acts with its maker’s role, within its scopes, and never decides a claim.',
})
export class ApiKeyView extends Node {
  readonly #row: ApiKeyRow
  readonly #context: Context

  constructor(row: ApiKeyRow, context: Context) {
    super()
    this.id = row.id
    this.#row = row
    this.#context = context
  }

  @Field(() => String, { description: 'The partner’s name for it.', simple: true })
  get name(): string {
    return this.#row.name
  }

  @Field(() => ApiKeyState, { description: 'Whether it works, and whether it is about to end.', simple: true })
  get state(): KeyStatus {
    return this.#row.status
  }

  @Field(() => String, { description: 'The state in the caller’s language.', simple: true })
  get stateLabel(): string {
    return keyProcess.statuses[this.#row.status].label[this.#context.language]
  }

  @Field(() => Int, {
    description: 'Grows with every change; send it as expectedVersion, so that nothing unseen is overwritten.',
    simple: true,
  })
  get version(): number {
    return this.#row.version
  }

  @Field(() => [Scope], { description: 'What it may do.', simple: true })
  get scopes(): ScopeKey[] {
    return this.#row.scopes
  }

  @Field(() => String, {
    description: 'The first characters of the newest secret, by which people tell keys apart.',
    simple: true,
  })
  get prefix(): string {
    return this.#row.prefix
  }

  @Field(() => [OldSecretView], {
    description: 'Secrets from before a rotation that still work, those that end first at the top.',
    simple: true,
  })
  get oldSecrets(): OldSecretView[] {
    return this.#row.oldSecrets
  }

  @Field(() => PersonView, { description: 'Who made it; it acts with this person’s role and limits.', simple: true })
  get createdBy(): PersonView {
    const { makerId: id, makerName: name, makerRole: role } = this.#row
    return new PersonView({ id, name, kind: 'MEMBER', role })
  }

  @Field(() => DateTimeScalar, { description: 'When it was made.', simple: true })
  get createdAt(): string {
    return this.#row.createdAt
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working; null = never.', simple: true })
  get expiresAt(): string | null {
    return this.#row.expiresAt
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, in UTC, on which it works to its end; null = no end. A week before, it is EXPIRING.',
    simple: true,
  })
  get expiresOn(): string | null {
    return this.#row.expiresAt && lastDayOf(this.#row.expiresAt)
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null = never.',
    simple: true,
  })
  get lastUsedAt(): string | null {
    return this.#row.lastUsedAt
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked; null = it was not.',
    simple: true,
  })
  get revokedAt(): string | null {
    return this.#row.revokedAt
  }

  @Field(() => [ApiKeyAvailableAction], {
    description: 'What the caller’s side can do with it, with the refusals that prevent it.',
    simple: true,
  })
  get availableActions(): AvailableAction<KeyAction>[] {
    const { caller, now, language } = this.#context
    return shownActions(keyProcess, this.#row, momentOf(caller, now), language)
  }

  @Field(() => HistoryConnection, { description: 'Everything that happened to the key, newest first.' })
  history(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'Entries a page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?:
      | string
      | null,
    @Arg('kinds', () => [EventKind], { nullable: true, description: 'Only entries of these kinds; absent = all.' })
    kinds?: EventKey[] | null,
  ): Promise<HistoryConnection> {
    return historyOf(context, info, { id: this.id }, { first, after, kinds })
  }
}
