import { reasonCodes, roles } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { historyWords } from '../../language/messages/history.ts'
import { MomentText } from '../../language/MomentText.tsx'
import { unbroken } from '../../language/unbroken.ts'
import { useText } from '../../language/useText.ts'
import { AboutLink, type AboutLinkProps } from '../page/ClaimReasons.tsx'
import { HistoryIcon } from './HistoryIcon.tsx'
import css from './HistoryItem.module.css'
import { ReasonAmount } from '../ReasonAmount.tsx'

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
  entry: FragmentType<typeof historyItemFragment>
  claim: AboutLinkProps['claim']
}

/** Shows one event: what happened, who did it and when, with its comment, argument and reasons. */
export function HistoryItem({ entry: masked, claim }: HistoryItemProps) {
  const text = useText()
  const entry = readFragment(historyItemFragment, masked)
  const { actor } = entry
  const said = entry.comment ?? argumentOf(entry.data)
  return (
    <li className={css['root']}>
      <HistoryIcon kind={entry.kind} />
      <div className={css['what']}>
        <p className={css['text']}>{unbroken(entry.text)}</p>
        <p className={css['who']}>
          {actor.role
            ? text(historyWords.by, { name: actor.name, role: text(roles[actor.role].label) })
            : text(historyWords.bySystem)}
          {' · '}
          <MomentText moment={entry.at} />
        </p>
        {said && <blockquote className={css['said']}>{said}</blockquote>}
        {entry.reasons.length > 0 && (
          <ul className={css['reasons']}>
            {entry.reasons.map((reason, index) => (
              <li key={index}>
                <b>{text(reasonCodes[reason.code].label)}</b>
                <ReasonAmount amount={reason.amount} />
                {reason.text && <span className={css['reasonText']}>{reason.text}</span>}
                <span className={css['about']}>
                  <AboutLink about={reason.about} claim={claim} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function argumentOf(data: unknown): string | null {
  const argument = typeof data === 'object' && data !== null && 'argument' in data ? data.argument : null
  return typeof argument === 'string' ? argument : null
}
