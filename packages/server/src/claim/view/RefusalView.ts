import { type Language, type Refusal, type RefusalCode as Code, sayWith } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { AboutView } from '../../graphql/schema/AboutView.ts'
import { RefusalCode } from '../../graphql/schema/enums.ts'

@ObjectType('Refusal', { description: 'One reason why an action is not possible.', simpleResolvers: true })
export class RefusalView {
  @Field(() => RefusalCode, { description: 'Code of the broken rule, such as PROOF_OF_EXECUTION.' })
  readonly code: Code

  @Field(() => String, { description: 'What would be right, in the caller’s language.' })
  readonly message: string

  @Field(() => AboutView, { description: 'What breaks the rule, such as a part of the claim.' })
  readonly about: AboutView

  constructor({ code, text, values, about }: Refusal, language: Language) {
    this.code = code
    this.message = sayWith(text, language, values)
    this.about = about
  }
}
