import { type DocumentKind as KindKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { ClaimInput } from '../claim/inputs.ts'
import { atMost } from '../graphql/atMost.ts'
import { EditInput } from '../graphql/schema/CommandInput.ts'
import { DocumentKind } from '../graphql/schema/enums.ts'

/** What is said of a note wherever one is sent. */
export const noteText = `What the document shows; not empty, ${atMost(textLimits.note)}.`

@InputType({ description: 'Makes an upload part of a claim.' })
export class AttachDocumentInput extends ClaimInput {
  @Field(() => ID, { description: 'The id that POST /documents answered to anybody of the same partner.' })
  documentId!: string

  @Field(() => DocumentKind, { description: 'What it proves.' })
  kind!: KindKey

  @Field(() => String, { description: noteText })
  note!: string

  @Field(() => ID, { nullable: true, description: 'The line it backs.' })
  lineId?: string | null
}

@InputType()
abstract class DocumentInput extends EditInput {
  @Field(() => ID, {
    description: 'The id of a document of a claim; NOT_FOUND when there is none that the caller may see.',
  })
  documentId!: string
}

@InputType({ description: 'Changes of a document; what is absent stays.' })
export class UpdateDocumentInput extends DocumentInput {
  @Field(() => DocumentKind, { nullable: true, description: 'What it proves; null is refused.' })
  kind?: KindKey | null

  @Field(() => String, { nullable: true, description: `${noteText} Null is refused.` })
  note?: string | null

  @Field(() => ID, { nullable: true, description: 'The line it backs; null takes it off its line.' })
  lineId?: string | null
}

@InputType({ description: 'The document to remove from its claim.' })
export class RemoveDocumentInput extends DocumentInput {}
