import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { deviceOf } from './deviceOf.ts'

export interface SessionRow {
  readonly id: string
  readonly userAgent: string | null
  readonly address: string | null
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly current: boolean
}

@ObjectType('Session', { description: 'A browser in which the person is signed in.', simpleResolvers: true })
export class SessionView {
  @Field(() => ID, { description: 'The id to give to `endSession`; it is no secret.' })
  readonly id: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the browser, by what it said when it signed in; null when unknown.',
  })
  readonly browser: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Operating system of the browser, by what it said; null when unknown.',
  })
  readonly system: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Network address of the sign-in, which does not tell the place. Null for sessions older than this field.',
  })
  readonly address: string | null

  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  readonly createdAt: string

  @Field(() => DateTimeScalar, { description: 'When it was last used, to within two minutes.' })
  readonly lastUsedAt: string

  @Field(() => Boolean, { description: 'Whether the caller uses this session.' })
  readonly current: boolean

  constructor({ id, userAgent, address, createdAt, lastUsedAt, current }: SessionRow) {
    const { browser, system } = deviceOf(userAgent)
    this.id = id
    this.browser = browser
    this.system = system
    this.address = address
    this.createdAt = createdAt
    this.lastUsedAt = lastUsedAt
    this.current = current
  }
}
