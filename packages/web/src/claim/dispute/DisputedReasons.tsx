import { reasonCodes } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { lineNames } from '../lineNames.ts'
import { ReasonAmount } from '../ReasonAmount.tsx'
import css from './DisputedReasons.module.css'

export const disputedReasonsFragment = graphql(`
  fragment DisputedReasons on Claim {
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
    lines {
      id
      description
      supplier
    }
    documents {
      id
      name
    }
  }
`)

/** The reasons of the rejection, to have before one's eyes while answering them. */
export function DisputedReasons({ claim: masked }: { claim: FragmentType<typeof disputedReasonsFragment> }) {
  const text = useText()
  const { reasons, lines, documents } = readFragment(disputedReasonsFragment, masked)
  if (reasons.length === 0) return null
  const names = new Map([...lineNames(lines, text), ...documents].map(({ id, name }) => [id, name]))
  return (
    <div>
      <Text as="h3" size={300} weight="semibold">
        {text(claimWords.reasonsRejected)}
      </Text>
      <ul className={css['list']}>
        {reasons.map(({ code, text: said, amount, about }, index) => (
          <li key={index}>
            <p>
              <b>{text(reasonCodes[code].label)}</b>
              <ReasonAmount amount={amount} />
              {names.has(about.id) && ` · ${names.get(about.id)}`}
            </p>
            {said && <p className={css['said']}>{said}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
