import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { editText } from '../graphql/schema/mutationText.ts'
import { ClaimPayload } from '../claim/view/ClaimPayload.ts'
import { attachDocument } from './attachDocument.ts'
import { changeDocument } from './changeDocument.ts'
import { DocumentPayload } from './DocumentPayload.ts'
import { AttachDocumentInput, RemoveDocumentInput, UpdateDocumentInput } from './inputs.ts'
import { removeDocument } from './removeDocument.ts'
import { updateDocument } from './updateDocument.ts'

const input = { description: 'The document, and the values for it.' }

@Resolver()
export class DocumentResolver {
  @Mutation(() => DocumentPayload, {
    description: editText('Attaches an upload to a claim.', attachDocument, [
      'DOCUMENT_NOTE',
      'DOCUMENT_ATTACHED',
      'MOST_DOCUMENTS',
    ]),
  })
  attachDocument(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AttachDocumentInput, input) it: AttachDocumentInput,
  ): Promise<DocumentPayload> {
    return changeDocument(context, info, attachDocument, it)
  }

  @Mutation(() => DocumentPayload, {
    description: editText('Changes kind, note or line of a document.', updateDocument, ['DOCUMENT_NOTE']),
  })
  updateDocument(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateDocumentInput, input) it: UpdateDocumentInput,
  ): Promise<DocumentPayload> {
    return changeDocument(context, info, updateDocument, it)
  }

  @Mutation(() => ClaimPayload, {
    description: editText('Removes a document from its claim; History still names it.', removeDocument),
  })
  removeDocument(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveDocumentInput, input) it: RemoveDocumentInput,
  ): Promise<ClaimPayload> {
    return changeDocument(context, info, removeDocument, it)
  }
}
