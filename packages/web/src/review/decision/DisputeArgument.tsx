import { Argument } from '../../ui/Argument.tsx'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import type { DecisionClaim } from './decisionDocuments.ts'
import { Text } from '../../ui/layout/Text.tsx'

/** Shows why the partner disputes the rejection. */
export function DisputeArgument({ claim }: { claim: DecisionClaim }) {
  const text = useText()
  if (claim.status !== 'DISPUTED') return null
  const mayDecide = claim.availableActions.some(({ action, allowed }) => action === 'APPROVE' && allowed)
  const dispute = claim.latest.edges.map(({ node }) => node).find(({ kind }) => kind === 'DISPUTED')
  if (!dispute?.comment) return null
  return (
    <Argument title={text(decisionWords.argument)} dispute={dispute}>
      {mayDecide && <Text tone="soft">{text(decisionWords.argumentHint)}</Text>}
    </Argument>
  )
}
