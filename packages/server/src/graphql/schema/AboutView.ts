import type { RefusalAbout } from '@samop/shared'
import { Field, ID, ObjectType } from 'type-graphql'
import { AboutKind } from './enums.ts'

@ObjectType('About', {
  description: 'What a reason or refusal is about: a part of a claim, or an API key.',
  simpleResolvers: true,
})
export class AboutView {
  @Field(() => AboutKind, { description: 'What `id` names.' })
  kind!: RefusalAbout['kind']

  @Field(() => ID, { description: 'Id of the claim, line, document or key; code of the requirement.' })
  id!: string
}
