import {
  type Language as LanguageKey,
  languages,
  may,
  type Permission as PermissionKey,
  permissions,
  type Role as RoleKey,
  type Side as SideKey,
  sideOf,
} from '@samop/shared'
import { sql } from 'kysely'
import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import type { PartnerRow } from './PartnerRow.ts'
import { partnerColumns } from './PartnerRow.ts'
import type { Context } from '../context.ts'
import { ActorKind, Language, Permission, Role, Side } from '../graphql/schema/enums.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { cursorOf, start } from '../history/cursor.ts'
import { newestPosition, ownEvents } from '../history/eventRows.ts'
import { unreadCount } from '../notification/unreadCount.ts'
import type { Caller } from './caller.ts'
import { apiKeyById } from './key/apiKeys.ts'
import { ApiKeyView } from './key/ApiKeyView.ts'
import { PartnerView } from './PartnerView.ts'

@ObjectType('Viewer', { description: 'The signed-in person, or the key of an integration.' })
export class ViewerView {
  @Field(() => ID, { description: 'Id of the member or key.', simple: true })
  readonly id: string

  @Field(() => ActorKind, { description: 'MEMBER for a person, KEY for an integration.', simple: true })
  readonly kind: Caller['kind']

  @Field(() => String, { description: 'Name of the person or key.', simple: true })
  readonly name: string

  @Field(() => String, { nullable: true, description: 'E-mail address; null for a key.', simple: true })
  readonly email: string | null

  @Field(() => Role, { description: 'Role; a key has its maker’s role.', simple: true })
  readonly role: RoleKey

  @Field(() => Side, { description: 'Side of the role.', simple: true })
  readonly side: SideKey

  @Field(() => [Permission], { description: 'What the caller may do besides reading.', simple: true })
  readonly permissions: PermissionKey[]

  @Field(() => Language, {
    description: 'The language of this answer’s texts where the request names none: `chosenLanguage`, else English.',
    simple: true,
  })
  readonly language: LanguageKey

  @Field(() => Language, {
    nullable: true,
    description: 'The language the person chose, or the maker of the key; null until one was chosen.',
    simple: true,
  })
  readonly chosenLanguage: LanguageKey | null

  @Field(() => Boolean, { description: 'Whether this is a demonstration with invented data.', simple: true })
  readonly demo: boolean

  @Field(() => Boolean, {
    description:
      'Whether the person must add a second factor first. Until then every field but `viewer` and those that add one fails with SECOND_FACTOR_REQUIRED.',
    simple: true,
  })
  readonly owesSecondFactor: boolean

  readonly #caller: Caller

  constructor(caller: Caller, demo: boolean) {
    this.id = caller.id
    this.kind = caller.kind
    this.name = caller.name
    this.email = caller.email
    this.role = caller.role!
    this.side = sideOf(caller)
    this.permissions = permissions.filter((permission) => may(caller, permission))
    this.language = caller.language ?? languages[0]
    this.chosenLanguage = caller.language
    this.demo = demo
    this.owesSecondFactor = caller.owesSecondFactor
    this.#caller = caller
  }

  @Field(() => PartnerView, { nullable: true, description: 'The caller’s organization; null for the vendor’s people.' })
  async partner(@Ctx() { db }: Context): Promise<PartnerView | null> {
    const { partnerId } = this.#caller
    if (partnerId === null) return null
    const [row] = await db.rows(sql<PartnerRow>`select ${partnerColumns} from partner where id = ${partnerId}`)
    return row ? new PartnerView(row) : null
  }

  @Field(() => ApiKeyView, {
    nullable: true,
    description: 'The key that asks: its scopes, its last day, and how long its old secrets work; null for a person.',
  })
  async apiKey(@Ctx() context: Context): Promise<ApiKeyView | null> {
    return this.kind === 'KEY' ? ((await apiKeyById(context, this.id)) ?? null) : null
  }

  @Field(() => String, {
    description:
      'The present position in the stream of the caller’s events. A subscription that starts after it misses nothing from now on.',
  })
  async cursor(@Ctx() { db, caller, cursors }: Context): Promise<string> {
    const [newest] = await db.rows(newestPosition(ownEvents(caller)))
    return cursorOf(newest ?? start, cursors)
  }

  @Field(() => DateTimeScalar, {
    description: 'The server’s present time; a demonstration may run on a clock of its own.',
  })
  now(@Ctx() { now }: Context): Temporal.Instant {
    return now
  }

  @Field(() => Int, {
    description: 'How many working API keys the person has made; a new password revokes them. 0 for a key.',
  })
  async workingKeyCount(@Ctx() { db, now }: Context): Promise<number> {
    const [row] = await db.rows(
      sql<{
        count: number
      }>`select count(*)::int as count from api_key where created_by_id = ${this.id} and revoked_at is null
        and (expires_at is null or expires_at > ${now.toString()}::text::timestamptz)`,
    )
    return row?.count ?? 0
  }

  @Field(() => Int, { description: 'How many notifications the person has not seen, counted up to 99.' })
  unreadNotificationCount(@Ctx() { db }: Context): Promise<number> {
    return unreadCount(db, this.#caller)
  }
}

@InputType({ description: 'The language that a person chooses.' })
export class ChangeLanguageInput extends CommandInput {
  @Field(() => Language, { description: 'The language of the pages, the API’s messages and the mail to the person.' })
  language!: LanguageKey
}

@ObjectType('ViewerPayload', {
  description: 'The caller after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class ViewerPayload extends Payload {
  @Field(() => ViewerView, { nullable: true, description: 'The caller; null when refused.' })
  viewer!: ViewerView | null
}
