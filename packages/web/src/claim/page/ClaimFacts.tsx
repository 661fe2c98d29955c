import { claimFieldNames, type Text as Words } from '@samop/shared'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { afterNames } from '../../language/messages/afterNames.ts'
import { claimWords } from '../../language/messages/claim.ts'
import type { GlossaryTerm } from '../../language/messages/glossary.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { HelpNote } from '../../ui/HelpNote.tsx'
import { Surface } from '../../ui/Surface.tsx'
import css from './ClaimFacts.module.css'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const claimFactsFragment = graphql(`
  fragment ClaimFacts on Claim {
    activityFrom
    activityTo
    preApprovalId
    externalReference
    createdAt
    submittedAt
    decidedAt
    acceptedAt
    copiedFrom {
      number
    }
    copies {
      number
    }
    createdBy {
      id
      name
    }
    location {
      id
      name
    }
    activity {
      id
      name
      categoryLabel
    }
    usagePeriod {
      id
      label
      usageFrom
      usageTo
      claimingFrom
      claimingTo
    }
  }
`)

const termOf = new Map<Words, GlossaryTerm>([
  [claimWords.usagePeriod, 'usagePeriod'],
  [claimWords.claimingPeriod, 'claimingPeriod'],
  [claimFieldNames.preApprovalId, 'preApproval'],
])

export interface ClaimFactsProps {
  claim: FragmentType<typeof claimFactsFragment>
  actions?: ReactNode
}

export function ClaimFacts({ claim: masked, actions }: ClaimFactsProps) {
  const text = useText()
  const format = useFormat()
  const claim = readFragment(claimFactsFragment, masked)
  const { usagePeriod: period, activityFrom, activityTo } = claim
  const linkTo = ({ number }: { number: string }) => (
    <Link key={number} to={href(paths.claim, { id: number })}>
      {number}
    </Link>
  )
  const copies = (
    <Row gap={8} wrap>
      {claim.copies.map(linkTo)}
    </Row>
  )
  const rows: readonly (readonly [Words, ReactNode])[] = [
    [claimWords.location, claim.location.name],
    [claimWords.activity, `${claim.activity.name} · ${claim.activity.categoryLabel}`],
    [claimWords.activityDates, activityFrom && activityTo && format.dayRange(activityFrom, activityTo)],
    [claimWords.usagePeriod, `${period.label} · ${format.dayRange(period.usageFrom, period.usageTo)}`],
    [claimWords.claimingPeriod, format.dayRange(period.claimingFrom, period.claimingTo)],
    ...(claim.preApprovalId ? [[claimFieldNames.preApprovalId, claim.preApprovalId] as const] : []),
    ...(claim.externalReference ? [[claimFieldNames.externalReference, claim.externalReference] as const] : []),
    [claimWords.created, text(claimWords.byAt, { name: claim.createdBy.name, moment: format.moment(claim.createdAt) })],
    ...(claim.submittedAt ? [[claimWords.submitted, format.moment(claim.submittedAt)] as const] : []),
    ...(claim.decidedAt ? [[claimWords.decided, format.moment(claim.decidedAt)] as const] : []),
    ...(claim.acceptedAt ? [[afterNames.acceptedOn, format.moment(claim.acceptedAt)] as const] : []),
    ...(claim.copiedFrom ? [[afterNames.copiedFrom, linkTo(claim.copiedFrom)] as const] : []),
    ...(claim.copies.length > 0 ? [[afterNames.copiedTo, copies] as const] : []),
  ]
  return (
    <Surface id="details" title={text(claimWords.details)} actions={actions}>
      <dl className={css['list']}>
        {rows.map(([label, value]) => {
          const term = termOf.get(label)
          return (
            <div key={label.en} className={css['row']}>
              <Text as="dt" size={200} tone="faint">
                {text(label)} {term && <HelpNote term={term} />}
              </Text>
              <dd className={value ? undefined : css['missing']}>{value || text(claimWords.notGiven)}</dd>
            </div>
          )
        })}
      </dl>
    </Surface>
  )
}
