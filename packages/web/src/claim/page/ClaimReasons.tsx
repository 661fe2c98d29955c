import { type ClaimStatus, isRequirement, reasonCodes, rules, type Text } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimReasonsFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Surface } from '../../ui/Surface.tsx'
import css from './ClaimReasons.module.css'
import { placeId } from '../places.ts'
import { ReasonAmount } from '../ReasonAmount.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'

export const claimReasonsFragment = graphql(`
  fragment ClaimReasons on Claim {
    status
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

const titles: Partial<Record<ClaimStatus, Text>> = {
  ACTION_REQUIRED: claimWords.reasonsAsked,
  REJECTED: claimWords.reasonsRejected,
  DISPUTED: claimWords.reasonsRejected,
  APPROVED: claimWords.reasonsPartial,
}

/**
 * Lists every current reason with a link to the thing it is about; what is explained at that thing is not said twice. Only in a
 * dispute they are read in full beside the argument.
 */
export function ClaimReasons({ claim: masked }: { claim: FragmentType<typeof claimReasonsFragment> }) {
  const text = useText()
  const claim = readFragment(claimReasonsFragment, masked)
  if (claim.reasons.length === 0) return null
  const inFull = claim.status === 'DISPUTED'
  return (
    <Surface title={text(titles[claim.status] ?? claimWords.reasonsStanding)}>
      <Stack as="ol" gap={12}>
        {claim.reasons.map((reason, index) => (
          <li key={index} className={css['item']}>
            <p className={css['code']}>
              {text(reasonCodes[reason.code].label)}
              <ReasonAmount amount={reason.amount} />
            </p>
            {reason.text && (inFull || !isAtItsThing(reason.about, claim)) && (
              <p className={css['text']}>{reason.text}</p>
            )}
            <p className={css['about']}>
              <AboutLink about={reason.about} claim={claim} />
            </p>
          </li>
        ))}
      </Stack>
    </Surface>
  )
}

type Reason = ClaimReasonsFragment['reasons'][number]

/** Lines and documents show the reasons about them themselves. */
const isAtItsThing = ({ kind, id }: Reason['about'], { lines, documents }: AboutLinkProps['claim']) =>
  (kind === 'LINE' && lines.some((line) => line.id === id)) ||
  (kind === 'DOCUMENT' && documents.some((document) => document.id === id))

export interface AboutLinkProps {
  about: Reason['about']
  claim: Pick<ClaimReasonsFragment, 'lines' | 'documents'>
}

/** Names the thing a reason is about. A line or document that still exists is a link. */
export function AboutLink({ about, claim }: AboutLinkProps) {
  const text = useText()
  if (about.kind === 'CLAIM') return text(claimWords.aboutClaim)
  if (about.kind === 'REQUIREMENT') {
    const name = isRequirement(about.id) ? text(rules[about.id].label) : about.id
    return <a href={`#${placeId(about)}`}>{text(claimWords.aboutRequirement, { name })}</a>
  }
  const isLine = about.kind === 'LINE'
  const line = claim.lines.find(({ id }) => id === about.id)
  const name = isLine
    ? line && (line.description || line.supplier || '–')
    : claim.documents.find(({ id }) => id === about.id)?.name
  if (name === undefined) return text(isLine ? claimWords.aboutRemovedLine : claimWords.aboutRemovedDocument)
  return <a href={`#${placeId(about)}`}>{text(isLine ? claimWords.aboutLine : claimWords.aboutDocument, { name })}</a>
}
