import type { Role, Scope as ScopeKey } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { Scope } from '../../graphql/schema/enums.ts'
import { Node } from '../../graphql/schema/Node.ts'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { PersonView } from '../PersonView.ts'

export interface ApiKeyRow {
  readonly id: string
  readonly name: string
  readonly scopes: ScopeKey[]
  readonly prefix: string
  readonly makerId: string
  readonly makerName: string
  readonly makerRole: Role
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

@ObjectType('ApiKey', {
  implements: Node,
  description:
    'A partner’s key for an integration: it acts with its maker’s role, within its scopes, and never decides a claim.',
  simpleResolvers: true,
})
export class ApiKeyView extends Node {
  @Field(() => String, { description: 'The partner’s name for it.' })
  readonly name: string

  @Field(() => [Scope], { description: 'What it may do.' })
  readonly scopes: ScopeKey[]

  @Field(() => String, { description: 'The first characters of the secret, by which people tell keys apart.' })
  readonly prefix: string

  @Field(() => PersonView, { description: 'Who made it; it acts with this person’s role and limits.' })
  readonly createdBy: PersonView

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working; null = never.' })
  readonly expiresAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null = never.' })
  readonly lastUsedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it works.' })
  readonly revokedAt: string | null

  constructor(row: ApiKeyRow) {
    super()
    this.id = row.id
    this.name = row.name
    this.scopes = row.scopes
    this.prefix = row.prefix
    this.createdBy = new PersonView({ id: row.makerId, name: row.makerName, kind: 'MEMBER', role: row.makerRole })
    this.createdAt = row.createdAt
    this.expiresAt = row.expiresAt
    this.lastUsedAt = row.lastUsedAt
    this.revokedAt = row.revokedAt
  }
}
