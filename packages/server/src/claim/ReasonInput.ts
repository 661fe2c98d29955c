import { type AboutKind as KindKey, type ReasonCode as CodeKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { AboutKind, ReasonCode } from '../graphql/schema/enums.ts'
import { MoneyInput } from '../graphql/schema/Money.ts'

@InputType({ description: 'The part of the claim that a reason is about.' })
export class AboutInput {
  @Field(() => AboutKind, { description: 'What `id` names.' })
  kind!: KindKey

  @Field(() => ID, { description: 'Id of the claim, line or document; code of the requirement.' })
  id!: string
}

@InputType({ description: 'Why a reviewer asks for action, lowers the amount or rejects.' })
export class ReasonInput {
  @Field(() => ReasonCode, { description: 'The kind of reason; only the system uses NO_ANSWER.' })
  code!: CodeKey

  @Field(() => String, {
    description: `What exactly is wrong, in the reviewer’s words; not empty, ${atMost(textLimits.reason)}.`,
  })
  text!: string

  @Field(() => AboutInput, {
    description: 'The part that is wrong: the reason shows there, and the partner can edit it in Action required.',
  })
  about!: AboutInput

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'The amount by which it lowers the claimed amount, only for an approval of less. The amounts must add up to the difference; a single reason may leave it out.',
  })
  amount?: MoneyInput | null
}
