import { invoiceInWords, type Language } from '@samop/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/schema/scalars.ts'
import type { AlikeInvoiceRow } from '../ClaimRow.ts'

@ObjectType('SimilarInvoice', {
  description:
    'An invoice in another claim of the partner that is the same as a line’s, or perhaps the same: of a claim that the caller may not see, only that it is there.',
  simpleResolvers: true,
})
export class SimilarInvoiceView {
  constructor(
    private readonly row: AlikeInvoiceRow,
    private readonly language: Language,
  ) {}

  @Field(() => ID, { description: 'What confirmAnotherInvoice names; another one once that invoice changes.' })
  get mark(): string {
    return this.row.id
  }

  @Field(() => Boolean, {
    description:
      'The same supplier, number and date: refused. Else punctuation, leading zeros, legal form or date differ, and the partner confirms that it is another one.',
  })
  get same(): boolean {
    return this.row.isSame
  }

  @Field(() => Boolean, { description: 'The partner has said that the two are different invoices.' })
  get confirmed(): boolean {
    return this.row.confirmed
  }

  @Field(() => String, { description: 'Which invoice, and where it stands, in the caller’s language.' })
  get text(): string {
    return invoiceInWords(this.row)[this.language]
  }

  @Field(() => ID, { nullable: true, description: 'The claim it stands in; null where the caller may not see it.' })
  get claimId(): string | null {
    return this.row.found?.claimId ?? null
  }

  @Field(() => String, { nullable: true, description: 'Number of that claim.' })
  get claimNumber(): string | null {
    return this.row.found?.number ?? null
  }

  @Field(() => Int, { nullable: true, description: 'Which line of that claim, from 1.' })
  get lineNumber(): number | null {
    return this.row.found?.lineNumber ?? null
  }

  @Field(() => String, { nullable: true, description: 'Its supplier.' })
  get supplier(): string | null {
    return this.row.found?.supplier ?? null
  }

  @Field(() => String, { nullable: true, description: 'Its number.' })
  get invoiceNumber(): string | null {
    return this.row.found?.invoiceNumber ?? null
  }

  @Field(() => DateScalar, { nullable: true, description: 'Its date.' })
  get invoiceDate(): string | null {
    return this.row.found?.invoiceDate ?? null
  }
}
