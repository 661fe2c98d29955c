import { invoiceInWords, type Language } from '@samop/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/schema/scalars.ts'
import type { AlikeInvoiceRow } from '../ClaimRow.ts'

@ObjectType('SimilarInvoice', {
  description:
    'An invoice in another claim of the partner that is the same as a line’s, or perhaps the same. If the caller may not see that claim, the fields about it are null.',
  simpleResolvers: true,
})
export class SimilarInvoiceView {
  constructor(
    private readonly row: AlikeInvoiceRow,
    private readonly language: Language,
  ) {}

  @Field(() => String, {
    description: 'Identifies the invoice for confirmAnotherInvoice; it changes when the invoice does.',
  })
  get mark(): string {
    return this.row.id
  }

  @Field(() => Boolean, {
    description:
      'Whether supplier, number and date are the same, which a submission refuses. Otherwise punctuation, leading zeros, legal form or date differ, and the partner confirms that it is another invoice.',
  })
  get same(): boolean {
    return this.row.isSame
  }

  @Field(() => Boolean, { description: 'Whether the partner has confirmed that the two are different invoices.' })
  get confirmed(): boolean {
    return this.row.confirmed
  }

  @Field(() => String, { description: 'The invoice with its claim and line, in the caller’s language.' })
  get text(): string {
    return invoiceInWords(this.row)[this.language]
  }

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the claim that has it; null when the caller may not see that claim.',
  })
  get claimId(): string | null {
    return this.row.found?.claimId ?? null
  }

  @Field(() => String, { nullable: true, description: 'Number of that claim; null when the caller may not see it.' })
  get claimNumber(): string | null {
    return this.row.found?.number ?? null
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the line in that claim, from 1; null when the caller may not see the claim.',
  })
  get lineNumber(): number | null {
    return this.row.found?.lineNumber ?? null
  }

  @Field(() => String, {
    nullable: true,
    description: 'Supplier of the invoice; null when the caller may not see the claim.',
  })
  get supplier(): string | null {
    return this.row.found?.supplier ?? null
  }

  @Field(() => String, {
    nullable: true,
    description: 'Number of the invoice; null when the caller may not see the claim.',
  })
  get invoiceNumber(): string | null {
    return this.row.found?.invoiceNumber ?? null
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of the invoice; null when it has none, or the caller may not see the claim.',
  })
  get invoiceDate(): string | null {
    return this.row.found?.invoiceDate ?? null
  }
}
