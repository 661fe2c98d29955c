import { useQuery } from '@apollo/client/react'
import { graphql } from '../../graphql/gql.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { useHasBegun } from '../begun.ts'

// The order differs from the lists' on purpose: the cache keys lists by filter and order, and a count must not replace
// their rows.
export const partnerNewsDocument = graphql(`
  query PartnerNews {
    toAnswer: claims(filter: { todo: MINE, late: false }, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
  }
`)

export const navigationProgramsDocument = graphql(`
  query NavigationPrograms {
    programs {
      id
      name
    }
  }
`)

export const vendorNewsDocument = graphql(`
  query VendorNews($mine: ClaimFilter!) {
    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    late: claims(filter: { turn: VENDOR, late: true }, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
  }
`)

interface NavigationNews {
  /** The claims that wait for the person, or for their organization. */
  readonly waiting?: number
  /** The claims of the validation team whose day has passed. */
  readonly late?: number
  readonly programs: readonly { id: string; name: string }[]
}

/**
 * What stands beside the rows of the navigation. It is read after the page itself, for which nobody should wait longer. Most
 * pages bring the programs along: they stand there with the page, so that the menu does not grow under the pointer.
 */
export function useNavigationNews(): NavigationNews {
  const { side, permissions } = useViewer()
  const later = !useHasBegun()
  const reviews = permissions.includes('REVIEW')
  const partner = useQuery(partnerNewsDocument, { skip: later || side !== 'PARTNER' })
  const programs = useQuery(navigationProgramsDocument, { skip: side !== 'PARTNER', fetchPolicy: 'cache-only' })
  useQuery(navigationProgramsDocument, { skip: later || side !== 'PARTNER' })
  const vendor = useQuery(vendorNewsDocument, {
    skip: later || side !== 'VENDOR',
    variables: { mine: { turn: 'VENDOR', ...(reviews && { assignee: 'MINE' }) } },
  })
  const waiting = partner.data?.toAnswer.totalCount ?? vendor.data?.mine.totalCount
  const late = vendor.data?.late.totalCount
  return {
    ...(waiting !== undefined && { waiting }),
    ...(late !== undefined && { late }),
    programs: programs.data?.programs ?? [],
  }
}
