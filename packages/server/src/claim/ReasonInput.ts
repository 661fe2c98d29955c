import { type AboutKind as KindKey, type ReasonCode as CodeKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { AboutKind, ReasonCode } from '../graphql/schema/enums.ts'

@InputType({ description: 'The thing a reason is about; it must belong to the claim.' })
export class AboutInput {
  @Field(() => AboutKind, { description: 'What `id` is the id of.' })
  kind!: KindKey

  @Field(() => ID, { description: 'Id of the claim, line or document; code of the requirement.' })
  id!: string
}

@InputType({ description: 'Why a reviewer asks for action, lowers or rejects.' })
export class ReasonInput {
  @Field(() => ReasonCode, { description: 'The kind of reason; NO_ANSWER is the system’s alone.' })
  code!: CodeKey

  @Field(() => String, {
    description: `What exactly is wrong, in the reviewer’s words; not empty, ${atMost(textLimits.reason)}.`,
  })
  text!: string

  @Field(() => AboutInput, {
    description: 'The thing that is wrong: it shows there, and in Action required it can be edited.',
  })
  about!: AboutInput
}
