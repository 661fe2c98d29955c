import type { AboutKind as KindKey } from '@samop/shared'
import { Field, ID, ObjectType } from 'type-graphql'
import { AboutKind } from './enums.ts'

@ObjectType('About', { description: 'The part of a claim that a reason or refusal is about.', simpleResolvers: true })
export class AboutView {
  @Field(() => AboutKind, { description: 'What `id` names.' })
  kind!: KindKey

  @Field(() => ID, { description: 'Id of the claim, line or document; code of the requirement.' })
  id!: string
}
