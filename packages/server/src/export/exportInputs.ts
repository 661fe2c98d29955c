import type { ExportList as ListKey, Language as LanguageTag } from '@samop/shared'
import { Field, InputType, ObjectType } from 'type-graphql'
import { ClaimFilter } from '../claim/list/ClaimFilter.ts'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { ExportList, Language } from '../graphql/schema/enums.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { ExportView } from './ExportView.ts'
import { ListFilter } from './ListFilter.ts'

@InputType({ description: 'Which claims to export, and for readers of which language.' })
export class ExportClaimsInput extends CommandInput {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims; absent = all that the caller may see.' })
  filter?: ClaimFilter | null

  @Field(() => Language, {
    nullable: true,
    description:
      'The language of headings and labels, which decides separator and decimal mark too; absent = the caller’s.',
  })
  language?: LanguageTag | null
}

@InputType({ description: 'Which list to export, which rows of it, and for readers of which language.' })
export class ExportListInput extends CommandInput {
  @Field(() => ExportList, { description: 'Which list.' })
  list!: ListKey

  @Field(() => ListFilter, { nullable: true, description: 'Which rows; absent = all that the caller may see.' })
  filter?: ListFilter | null

  @Field(() => Language, {
    nullable: true,
    description:
      'The language of headings and labels, which decides separator and decimal mark too; absent = the caller’s.',
  })
  language?: LanguageTag | null
}

@ObjectType({ description: 'The accepted export.', simpleResolvers: true })
export class ExportPayload extends Payload {
  @Field(() => ExportView, { nullable: true, description: 'The export, which waits to be written; null when refused.' })
  export!: ExportView | null
}
