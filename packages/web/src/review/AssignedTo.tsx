import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { AssigneeCell, type AssigneeCellProps } from './AssigneeCell.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { Text } from '../ui/layout/Text.tsx'

/** Shows on the claim's page who has the claim. */
export function AssignedTo({ claim }: Pick<AssigneeCellProps, 'claim'>) {
  const text = useText()
  return (
    <Row as="p" gap={12} align="center">
      <Text as="span" tone="faint">
        {text(reviewWords.handledBy)}
      </Text>
      <AssigneeCell claim={claim} />
    </Row>
  )
}
