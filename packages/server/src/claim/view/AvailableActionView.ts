import type { ClaimAction as ActionKey } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { ClaimAction } from '../../graphql/schema/enums.ts'
import { RefusalView } from './RefusalView.ts'

@ObjectType('AvailableAction', {
  description: 'An action of the caller’s side, and the refusals that prevent it.',
  simpleResolvers: true,
})
export class AvailableActionView {
  @Field(() => ClaimAction, { description: 'The action.' })
  action!: ActionKey

  @Field(() => String, { description: 'Its name in the caller’s language.' })
  label!: string

  @Field(() => Boolean, { description: 'Whether the caller may take the action now.' })
  allowed!: boolean

  @Field(() => [RefusalView], { description: 'Every reason why the action is refused; empty when allowed.' })
  refusals!: RefusalView[]
}
