import { type Language, type Refusal, type RefusalCode as Code, sayWith } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { AboutView } from './AboutView.ts'
import { RefusalCode } from './enums.ts'

@ObjectType('UserError', { description: 'What the domain refuses; nothing was done.', simpleResolvers: true })
export class UserErrorView {
  @Field(() => RefusalCode, {
    description: 'Code of the rule, or STALE_VERSION when the screen is older than the claim.',
  })
  readonly code: Code

  @Field(() => String, { description: 'What would be right, in the caller’s language.' })
  readonly message: string

  @Field(() => [String], { description: 'The input field that is wrong, from "input"; just ["input"] when none is.' })
  readonly path: string[]

  @Field(() => AboutView, {
    nullable: true,
    description: 'The thing that stands against it; null when it is about none.',
  })
  readonly about: AboutView | null

  constructor({ code, text, values, about, field }: Refusal, language: Language) {
    this.code = code
    this.message = sayWith(text, language, values)
    this.path = field === undefined ? ['input'] : ['input', ...field.split('.')]
    this.about = about
  }
}
