import type { LineKind as KindKey } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { LineKind } from '../../graphql/schema/enums.ts'
import { MoneyView } from '../../graphql/schema/Money.ts'
import { Node } from '../../graphql/schema/Node.ts'
import { DateScalar } from '../../graphql/schema/scalars.ts'
import { ClaimView } from './ClaimView.ts'
import type { LineRow } from '../ClaimRow.ts'
import { LineWarningView } from './LineWarningView.ts'
import { SimilarInvoiceView } from './SimilarInvoiceView.ts'

@ObjectType('ClaimLine', {
  implements: Node,
  description: 'A third-party invoice or own work (domain, section 5).',
  simpleResolvers: true,
})
export class ClaimLineView extends Node {
  constructor(
    private readonly row: LineRow,
    private readonly whole: ClaimView,
  ) {
    super()
    this.id = row.id
  }

  @Field(() => ClaimView, { description: 'The claim it belongs to.' })
  get claim(): ClaimView {
    return this.whole
  }

  @Field(() => LineKind, { description: 'What stands behind the line.' })
  get kind(): KindKey {
    return this.row.kind
  }

  @Field(() => String, { description: 'The supplier who sent the invoice; may be empty in a draft and for own work.' })
  get supplier(): string {
    return this.row.supplier
  }

  @Field(() => String, { description: 'Number on the invoice.' })
  get invoiceNumber(): string {
    return this.row.invoiceNumber
  }

  @Field(() => DateScalar, { nullable: true, description: 'Date on the invoice.' })
  get invoiceDate(): string | null {
    return this.row.invoiceDate
  }

  @Field(() => String, { description: 'What was bought or done.' })
  get description(): string {
    return this.row.description
  }

  @Field(() => String, { nullable: true, description: 'Type of expense, in the partner’s words.' })
  get expenseType(): string | null {
    return this.row.expenseType
  }

  @Field(() => String, {
    nullable: true,
    description: 'The line’s name in the partner’s own systems, unique among the partner’s lines.',
  })
  get externalReference(): string | null {
    return this.row.externalReference
  }

  @Field(() => MoneyView, {
    description:
      'The amount claimed for the line; the claim’s amount is the sum of these. A submission refuses more than netAmount.',
  })
  get amount(): MoneyView {
    return new MoneyView(this.row.claimedMinor, this.whole.currency)
  }

  @Field(() => MoneyView, { description: 'The cost without tax.' })
  get netAmount(): MoneyView {
    return new MoneyView(this.row.netMinor, this.whole.currency)
  }

  @Field(() => [SimilarInvoiceView], {
    description:
      'Invoices in other claims of the partner that are the same as this one, or perhaps the same. The claim cannot be submitted with the same invoice; the partner can confirm with confirmAnotherInvoice that the others are different.',
  })
  get similarInvoices(): SimilarInvoiceView[] {
    return this.claim.similarInvoicesOf(this.row.id)
  }

  @Field(() => [LineWarningView], {
    description: 'What both sides should look at in the line, although nothing refuses it; may be empty.',
  })
  get warnings(): LineWarningView[] {
    return this.whole.lineWarningsOf(this.row)
  }

  @Field(() => Boolean, { description: 'Whether the caller may change or remove the line now.' })
  get editable(): boolean {
    return this.whole.mayEdit({ kind: 'LINE', id: this.row.id })
  }
}
