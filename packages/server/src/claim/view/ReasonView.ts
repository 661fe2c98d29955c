import { type Currency, type Language, type Reason, type ReasonCode as CodeKey, reasonCodes } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { AboutView } from '../../graphql/schema/AboutView.ts'
import { ReasonCode } from '../../graphql/schema/enums.ts'
import { MoneyView } from '../../graphql/schema/Money.ts'

@ObjectType('Reason', {
  description: 'Why a reviewer asked for action, lowered the amount or rejected.',
  simpleResolvers: true,
})
export class ReasonView {
  @Field(() => ReasonCode, { description: 'The kind of reason.' })
  readonly code: CodeKey

  @Field(() => String, { description: 'Name of the code in the caller’s language.' })
  readonly label: string

  @Field(() => String, { description: 'The reviewer’s words.' })
  readonly text: string

  @Field(() => AboutView, { description: 'The part that is wrong; the reason shows there.' })
  readonly about: AboutView

  @Field(() => MoneyView, {
    nullable: true,
    description: 'The amount by which it lowers the claimed amount; null when it lowers none.',
  })
  readonly amount: MoneyView | null

  constructor(reason: Reason, language: Language, currency: Currency | undefined) {
    this.code = reason.code
    this.label = reasonCodes[reason.code].label[language]
    this.text = reason.text
    this.about = reason.about
    this.amount =
      reason.amountMinor === undefined || currency === undefined ? null : new MoneyView(reason.amountMinor, currency)
  }
}
