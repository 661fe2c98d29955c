import { Button } from '@fluentui/react-components'
import { Edit20Regular, LockClosed16Regular } from '@fluentui/react-icons'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { claimWords } from '../language/messages/claim.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { useText } from '../language/useText.ts'
import { useChangeClaim } from './changeClaim.ts'
import { removeClaimLineDocument } from './claimMutations.ts'
import css from './Form.module.css'
import { RemoveButton } from './RemoveButton.tsx'

export const lineButtonsFragment = graphql(`
  fragment LineButtons on ClaimLine {
    id
    editable
    description
    supplier
  }
`)

export interface LineButtonsProps {
  claimId: string
  line: FragmentType<typeof lineButtonsFragment>
  open: boolean
  onToggle: () => void
  onRemoved: () => void
}

/** Opens and closes the form of a line, or removes the line. */
export function LineButtons({ claimId, line: masked, open, onToggle, onRemoved }: LineButtonsProps) {
  const text = useText()
  const change = useChangeClaim(claimId)
  const line = readFragment(lineButtonsFragment, masked)
  const name = line.description || line.supplier || text(claimWords.noDescription)
  if (!line.editable)
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
        remove={() => change(removeClaimLineDocument, { lineId: line.id }, { reapply: true })}
        label={text(editWords.lineRemoveNamed, { name })}
        title={text(editWords.lineRemoveTitle)}
        question={text(editWords.lineRemoveText, { name })}
        onRemoved={onRemoved}
      />
    </>
  )
}
