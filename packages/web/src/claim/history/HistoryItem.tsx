import { reasonCodes, roles } from '@samop/shared'
import { graphql } from '../../graphql/gql.ts'
import { historyWords } from '../../language/messages/history.ts'
import { MomentText } from '../../language/MomentText.tsx'
import { unbroken } from '../../language/unbroken.ts'
import { useText } from '../../language/useText.ts'
import { AboutLink, type AboutLinkProps } from '../page/ClaimReasons.tsx'
import { ChangeList } from './ChangeList.tsx'
import { changesIn } from './changesIn.ts'
import type { Fold } from './foldEntries.ts'
import { HistoryIcon } from './HistoryIcon.tsx'
import css from './HistoryItem.module.css'
import { ReasonAmount } from '../ReasonAmount.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'

export const historyItemFragment = graphql(`
  fragment HistoryItem on HistoryEntry {
    id
    at
    kind
    text
    comment
    data
    actor {
      id
      name
      role
      side
    }
    reasons {
      code
      text
      amount {
        amount
        currency
      }
      about {
        kind
        id
      }
    }
  }
`)

export interface HistoryItemProps {
  /** What one person did in one go, the newest first. */
  fold: Fold
  claim: AboutLinkProps['claim']
}

/** Shows one event: what happened, who did it and when, with its comment, argument and reasons. */
export function HistoryItem({ fold, claim }: HistoryItemProps) {
  const text = useText()
  const [entry] = fold
  const changes = changesIn(fold)
  const { actor } = entry
  return (
    <Row as="li" gap={12} className={css['root']}>
      <HistoryIcon kind={entry.kind} data={entry.data} />
      <div className={css['what']}>
        <Text weight="semibold">{unbroken(entry.text)}</Text>
        <Text size={200} tone="soft">
          {actor.role ? actor.name : text(historyWords.bySystem)}
          {actor.role && <span className={css['role']}>{`, ${text(roles[actor.role].label)}`}</span>}
          {' · '}
          <MomentText moment={entry.at} />
          {fold.length > 1 && ` · ${text(historyWords.folded, { count: fold.length })}`}
        </Text>
        <ChangeList changes={changes} claim={claim} />
        {entry.comment && <blockquote className={css['said']}>{entry.comment}</blockquote>}
        {entry.reasons.length > 0 && (
          <Stack as="ul" gap={8} className={css['reasons']}>
            {entry.reasons.map((reason, index) => (
              <li key={index}>
                <b>{text(reasonCodes[reason.code].label)}</b>
                <ReasonAmount amount={reason.amount} />
                {reason.text && <span className={css['reasonText']}>{reason.text}</span>}
                <Text as="span" size={200} tone="soft" className={css['about']}>
                  <AboutLink about={reason.about} claim={claim} />
                </Text>
              </li>
            ))}
          </Stack>
        )}
      </div>
    </Row>
  )
}
