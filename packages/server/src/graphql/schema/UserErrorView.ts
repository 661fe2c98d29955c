import { type Language, type Refusal, type RefusalCode as Code, sayWith } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { AboutView } from './AboutView.ts'
import { RefusalCode } from './enums.ts'

@ObjectType('UserError', { description: 'Why the domain refused a mutation; nothing was done.', simpleResolvers: true })
export class UserErrorView {
  @Field(() => RefusalCode, {
    description: 'Code of the broken rule, or STALE_VERSION when the object has changed since the caller read it.',
  })
  readonly code: Code

  @Field(() => String, { description: 'What would be right, in the caller’s language.' })
  readonly message: string

  @Field(() => [String], {
    description: 'Path of the wrong input field, starting with "input"; only ["input"] when no single field is wrong.',
  })
  readonly path: string[]

  @Field(() => AboutView, {
    nullable: true,
    description: 'The part of a claim that breaks the rule; null when the refusal is not about a claim.',
  })
  readonly about: AboutView | null

  constructor({ code, text, values, about, field }: Refusal, language: Language) {
    this.code = code
    this.message = sayWith(text, language, values)
    this.path = field === undefined ? ['input'] : ['input', ...field.split('.')]
    this.about = about
  }
}
