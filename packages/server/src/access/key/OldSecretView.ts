import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'

@ObjectType('OldSecret', { description: 'A secret from before a rotation, which still works.', simpleResolvers: true })
export class OldSecretView {
  @Field(() => String, { description: 'The first characters of the secret.' })
  prefix!: string

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  endsAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null = not since it is noted for each secret.',
  })
  lastUsedAt!: string | null
}
