import { useQuery } from '@apollo/client/react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { useText } from '../../language/useText.ts'
import css from './FundRemaining.module.css'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const fundRemainingFragment = graphql(`
  fragment FundRemaining on Claim {
    amount {
      amount
      currency
    }
    program {
      id
    }
    usagePeriod {
      id
    }
  }
`)

export const fundRemainingDocument = graphql(`
  query FundRemaining($filter: FundFilter!) {
    funds(filter: $filter, first: 1) {
      edges {
        node {
          id
          remaining {
            amount
            currency
          }
        }
      }
    }
  }
`)

/** Shows the claimed amount beside what remains of the fund. */
export function FundRemaining({ claim: masked }: { claim: FragmentType<typeof fundRemainingFragment> }) {
  const text = useText()
  const claim = readFragment(fundRemainingFragment, masked)
  const { data } = useQuery(fundRemainingDocument, {
    variables: { filter: { programId: claim.program.id, usagePeriodId: claim.usagePeriod.id } },
  })
  const fund = data?.funds.edges
    .map(({ node }) => node)
    .find(({ remaining }) => remaining.currency === claim.amount.currency)
  return (
    <Stack as="dl" gap={4} className={css['root']}>
      <Row gap={[0, 16]} justify="space-between" wrap className={css['row']}>
        <dt>{text(claimWords.claimed)}</dt>
        <Text as="dd" weight="semibold">
          <MoneyText money={claim.amount} />
        </Text>
      </Row>
      {fund && (
        <Row gap={[0, 16]} justify="space-between" wrap className={css['row']}>
          <dt>{text(editWords.fundRemaining)}</dt>
          <dd>
            <MoneyText money={fund.remaining} />
          </dd>
        </Row>
      )}
    </Stack>
  )
}
