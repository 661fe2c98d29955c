import { availableActions, type Language, type Moment, type Process, type Shape } from '@samop/shared'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import { RefusalView } from '../../claim/view/RefusalView.ts'

export interface AvailableAction<Action extends string> {
  readonly action: Action
  readonly label: string
  readonly allowed: boolean
  readonly refusals: RefusalView[]
}

/** The GraphQL type of a process' available actions; `action` is the enum of the process' actions. */
export const availableActionOf = <Action extends string>(
  name: string,
  action: Record<Action, Action>,
): ClassType<AvailableAction<Action>> => {
  @ObjectType(name, {
    description: 'An action of the caller’s side, and the refusals that prevent it.',
    simpleResolvers: true,
  })
  class AvailableActionView implements AvailableAction<Action> {
    @Field(() => action, { description: 'The action.' })
    action!: Action

    @Field(() => String, { description: 'Its name in the caller’s language.' })
    label!: string

    @Field(() => Boolean, { description: 'Whether the caller may take the action now.' })
    allowed!: boolean

    @Field(() => [RefusalView], { description: 'Every reason why the action is refused; empty when allowed.' })
    refusals!: RefusalView[]
  }
  return AvailableActionView
}

/** The actions of the caller's side as the API shows them. */
export const shownActions = <It extends Shape>(
  process: Process<It>,
  facts: It['facts'],
  moment: Moment,
  language: Language,
): AvailableAction<It['action']>[] =>
  availableActions(process, facts, moment).map(({ action, refusals }) => ({
    action,
    label: process.actions[action].label[language],
    allowed: refusals.length === 0,
    refusals: refusals.map((refusal) => new RefusalView(refusal, language)),
  }))
