import {
  type AboutKind as KindKey,
  type Language,
  type Reason,
  type ReasonCode as CodeKey,
  reasonCodes,
  type Refusal,
  sayWith,
} from '@samop/shared'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { AboutKind, ReasonCode } from '../graphql/enums.ts'

@ObjectType('About', { description: 'The thing a reason or refusal is about.', simpleResolvers: true })
export class AboutView {
  @Field(() => AboutKind, { description: 'What kind of thing.' })
  kind!: KindKey

  @Field(() => ID, { description: 'Id of the claim, line or document; code of the requirement.' })
  id!: string
}

@InputType({ description: 'The thing a reason is about; it must belong to the claim.' })
export class AboutInput {
  @Field(() => AboutKind, { description: 'What kind of thing.' })
  kind!: KindKey

  @Field(() => ID, { description: 'Id of the claim, line or document; code of the requirement.' })
  id!: string
}

@InputType({ description: 'Why a reviewer asks for action, lowers or rejects.' })
export class ReasonInput {
  @Field(() => ReasonCode, { description: 'The kind of reason; NO_ANSWER is the system’s alone.' })
  code!: CodeKey

  @Field(() => String, { description: 'What exactly is wrong, in the reviewer’s words; not empty.' })
  text!: string

  @Field(() => AboutInput, { description: 'What it is about.' })
  about!: AboutInput
}

@ObjectType('Reason', { description: 'Why a reviewer asked, lowered or rejected.', simpleResolvers: true })
export class ReasonView {
  @Field(() => ReasonCode, { description: 'The kind of reason.' })
  readonly code: CodeKey

  @Field(() => String, { description: 'The code in the caller’s language.' })
  readonly label: string

  @Field(() => String, { description: 'The reviewer’s words.' })
  readonly text: string

  @Field(() => AboutView, { description: 'What it is about.' })
  readonly about: AboutView

  constructor(reason: Reason, language: Language) {
    this.code = reason.code
    this.label = reasonCodes[reason.code].label[language]
    this.text = reason.text
    this.about = reason.about
  }
}

@ObjectType('Refusal', { description: 'One reason why an action is not possible.', simpleResolvers: true })
export class RefusalView {
  @Field(() => String, { description: 'Code of the rule that does not hold, such as PROOF_OF_EXECUTION.' })
  readonly code: string

  @Field(() => String, { description: 'What would be right, in the caller’s language.' })
  readonly message: string

  @Field(() => AboutView, { description: 'What it is about.' })
  readonly about: AboutView

  constructor({ code, text, values, about }: Refusal, language: Language) {
    this.code = code
    this.message = sayWith(text, language, values)
    this.about = about
  }
}

@ObjectType('UserError', { description: 'What the domain refuses; nothing was done.', simpleResolvers: true })
export class UserErrorView {
  @Field(() => String, { description: 'Code of the rule, or STALE_VERSION when the screen is older than the claim.' })
  readonly code: string

  @Field(() => String, { description: 'What would be right, in the caller’s language.' })
  readonly message: string

  @Field(() => [String], { description: 'The input field that is wrong, from "input"; just ["input"] when none is.' })
  readonly path: string[]

  @Field(() => AboutView, { nullable: true, description: 'What it is about.' })
  readonly about: AboutView | null

  constructor({ code, text, values, about, field }: Refusal, language: Language) {
    this.code = code
    this.message = sayWith(text, language, values)
    this.path = field === undefined ? ['input'] : ['input', ...field.split('.')]
    this.about = about
  }
}
