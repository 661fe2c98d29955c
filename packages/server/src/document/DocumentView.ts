import type { DocumentKind as KindKey } from '@samop/shared'
import { Field, Int, ObjectType } from 'type-graphql'
import { PersonView } from '../access/PersonView.ts'
import { ClaimLineView } from '../claim/view/ClaimLineView.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { DocumentRow } from './DocumentRow.ts'
import { DocumentKind } from '../graphql/schema/enums.ts'
import { Node } from '../graphql/schema/Node.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'

@ObjectType('Document', {
  implements: Node,
  description: 'A file attached to a claim (domain, section 5).',
  simpleResolvers: true,
})
export class DocumentView extends Node {
  constructor(
    private readonly row: DocumentRow,
    private readonly whole: ClaimView,
  ) {
    super()
    this.id = row.id
  }

  @Field(() => ClaimView, { description: 'The claim it is attached to.' })
  get claim(): ClaimView {
    return this.whole
  }

  @Field(() => DocumentKind, { description: 'What it proves.' })
  get kind(): KindKey {
    return this.row.kind
  }

  @Field(() => String, { description: 'Name of the file.' })
  get name(): string {
    return this.row.name
  }

  @Field(() => String, { description: 'What the document shows, in the partner’s words.' })
  get note(): string {
    return this.row.note
  }

  @Field(() => ClaimLineView, { nullable: true, description: 'The line that it backs; null = none.' })
  get line(): ClaimLineView | null {
    return this.whole.lines.find(({ id }) => id === this.row.lineId) ?? null
  }

  @Field(() => Int, { description: 'Size in bytes.' })
  get bytes(): number {
    return this.row.bytes
  }

  @Field(() => String, { description: 'Media type, sniffed from the content.' })
  get contentType(): string {
    return this.row.contentType
  }

  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  get sha256(): string {
    return this.row.sha256
  }

  @Field(() => String, { description: 'Path to download it, with the same rights.' })
  get url(): string {
    return `/documents/${this.row.id}`
  }

  @Field(() => PersonView, { description: 'Who uploaded it.' })
  get uploadedBy(): PersonView {
    return new PersonView(this.row.uploadedBy)
  }

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  get uploadedAt(): string {
    return this.row.uploadedAt
  }

  @Field(() => Boolean, { description: 'Whether the caller may change or remove the document now.' })
  get editable(): boolean {
    return this.whole.mayEdit({ kind: 'DOCUMENT', id: this.row.id })
  }
}
