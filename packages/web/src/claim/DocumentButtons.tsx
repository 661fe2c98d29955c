import { Button } from '@fluentui/react-components'
import { Edit20Regular, LockClosed16Regular } from '@fluentui/react-icons'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { useText } from '../language/useText.ts'
import { useChangeClaim } from './changeClaim.ts'
import { removeDocumentDocument } from './claimMutations.ts'
import css from './Form.module.css'
import { RemoveButton } from './RemoveButton.tsx'

export const documentButtonsFragment = graphql(`
  fragment DocumentButtons on Document {
    id
    name
    editable
  }
`)

export interface DocumentButtonsProps {
  claimId: string
  document: FragmentType<typeof documentButtonsFragment>
  open: boolean
  onToggle: () => void
  onRemoved: () => void
}

/** Opens and closes the form of a document, or removes the document. */
export function DocumentButtons({ claimId, document: masked, open, onToggle, onRemoved }: DocumentButtonsProps) {
  const text = useText()
  const change = useChangeClaim(claimId)
  const { id, name, editable } = readFragment(documentButtonsFragment, masked)
  if (!editable)
    return (
      <span className={css['locked']}>
        <LockClosed16Regular aria-hidden />
        {text(editWords.locked)}
      </span>
    )
  return (
    <>
      <Button
        appearance={open ? 'secondary' : 'subtle'}
        icon={open ? undefined : <Edit20Regular />}
        aria-expanded={open}
        aria-label={text(open ? editWords.lineDoneNamed : editWords.lineEditNamed, { name })}
        onClick={onToggle}
      >
        {text(open ? editWords.done : editWords.edit)}
      </Button>
      <RemoveButton
        remove={() => change(removeDocumentDocument, { documentId: id }, { reapply: true })}
        label={text(editWords.lineRemoveNamed, { name })}
        title={text(editWords.documentRemoveTitle)}
        question={text(editWords.documentRemoveText, { name })}
        onRemoved={onRemoved}
      />
    </>
  )
}
