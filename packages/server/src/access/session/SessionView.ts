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
  @Field(() => ID, { description: 'What `endSession` takes; no secret.' })
  readonly id: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the browser, as it said when it signed in; null when it said none that is known.',
  })
  readonly browser: string | null

  @Field(() => String, { nullable: true, description: 'The system it ran on, as it said; null when not known.' })
  readonly system: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Network address of the sign-in; not where it is on the map. Null for sessions from before it was kept.',
  })
  readonly address: string | null

  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  readonly createdAt: string

  @Field(() => DateTimeScalar, { description: 'When it was last used, to within two minutes.' })
  readonly lastUsedAt: string

  @Field(() => Boolean, { description: 'It is the session that asks.' })
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
