import { type DocumentKind as KindKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { ClaimInput } from '../claim/inputs.ts'
import { atMost } from '../graphql/atMost.ts'
import { EditInput } from '../graphql/schema/CommandInput.ts'
import { DocumentKind } from '../graphql/schema/enums.ts'

/** The description of every argument that is a document's note. */
export const noteText = `What the document shows; not empty, ${atMost(textLimits.note)}.`

@InputType({ description: 'The upload to attach to a claim.' })
export class AttachDocumentInput extends ClaimInput {
  @Field(() => ID, {
    description: 'The id that POST /documents answered, to the caller or anybody of the same partner.',
  })
  documentId!: string

  @Field(() => DocumentKind, { description: 'What it proves.' })
  kind!: KindKey

  @Field(() => String, { description: noteText })
  note!: string

  @Field(() => ID, { nullable: true, description: 'Id of the line that it backs; absent = none.' })
  lineId?: string | null
}

@InputType()
abstract class DocumentInput extends EditInput {
  @Field(() => ID, {
    description: 'The id of an attached document; NOT_FOUND when the caller may see no such document.',
  })
  documentId!: string
}

@InputType({ description: 'Changes to a document; absent fields do not change.' })
export class UpdateDocumentInput extends DocumentInput {
  @Field(() => DocumentKind, { nullable: true, description: 'What it proves; null is an error.' })
  kind?: KindKey | null

  @Field(() => String, { nullable: true, description: `${noteText} Null is an error.` })
  note?: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the line that it backs; null = none.' })
  lineId?: string | null
}

@InputType({ description: 'The document to remove from its claim.' })
export class RemoveDocumentInput extends DocumentInput {}
