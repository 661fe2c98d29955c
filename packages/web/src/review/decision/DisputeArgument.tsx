import { decisionWords } from '../../language/messages/decision.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Surface } from '../../ui/Surface.tsx'
import css from './DisputeArgument.module.css'
import type { DecisionClaim } from './decisionDocuments.ts'

/** Shows why the partner disputes the rejection. */
export function DisputeArgument({ claim }: { claim: DecisionClaim }) {
  const text = useText()
  const format = useFormat()
  if (claim.status !== 'DISPUTED') return null
  const mayDecide = claim.availableActions.some(({ action, allowed }) => action === 'APPROVE' && allowed)
  const dispute = claim.latest.edges.map(({ node }) => node).find(({ kind }) => kind === 'DISPUTED')
  if (!dispute?.comment) return null
  return (
    <Surface title={text(decisionWords.argument)}>
      <blockquote className={css['argument']}>{dispute.comment}</blockquote>
      <p className={css['by']}>
        {text(decisionWords.argumentBy, { name: dispute.actor.name, moment: format.moment(dispute.at) })}
      </p>
      {mayDecide && <p className={css['hint']}>{text(decisionWords.argumentHint)}</p>}
    </Surface>
  )
}
