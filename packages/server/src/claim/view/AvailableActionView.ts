import type { ClaimAction as ActionKey } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { ClaimAction } from '../../graphql/schema/enums.ts'
import { RefusalView } from './RefusalView.ts'

@ObjectType('AvailableAction', {
  description: 'An action of the caller’s side, and what stands against it.',
  simpleResolvers: true,
})
export class AvailableActionView {
  @Field(() => ClaimAction, { description: 'Which action.' })
  action!: ActionKey

  @Field(() => String, { description: 'Its name in the caller’s language.' })
  label!: string

  @Field(() => Boolean, { description: 'Possible now, for the caller.' })
  allowed!: boolean

  @Field(() => [RefusalView], { description: 'Every reason why not; empty when allowed.' })
  refusals!: RefusalView[]
}
