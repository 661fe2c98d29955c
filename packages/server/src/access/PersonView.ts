import { type Person, type Role as RoleKey, roles, type Side as SideKey } from '@samop/shared'
import { Field, ID, ObjectType } from 'type-graphql'
import { ActorKind, Role, Side } from '../graphql/schema/enums.ts'

@ObjectType('Person', { description: 'Who did something, with the name and role of that time.', simpleResolvers: true })
export class PersonView {
  @Field(() => ID, { description: 'Id of the member, key or system.' })
  readonly id: string

  @Field(() => String, { description: 'Name of the person or key; "Samop" for the system.' })
  readonly name: string

  @Field(() => ActorKind, { description: 'Person, key or system.' })
  readonly kind: Person['kind']

  @Field(() => Role, { nullable: true, description: 'Role of that time; null for the system.' })
  readonly role: RoleKey | null

  @Field(() => Side, { description: 'Side of the role; the system is on the vendor’s side.' })
  readonly side: SideKey

  constructor({ id, name, kind, role }: Person) {
    this.id = id
    this.name = name
    this.kind = kind
    this.role = role
    this.side = role === null ? 'VENDOR' : roles[role].side
  }
}
