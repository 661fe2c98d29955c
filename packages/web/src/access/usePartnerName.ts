import { useQuery } from '@apollo/client/react'
import { partnerNameDocument } from './memberDocuments.ts'

export interface PartnerChoice {
  id: string
  name: string
}

/** The partner named in the address; null when there is none. */
export function usePartnerName(id: string): PartnerChoice | null {
  const { data } = useQuery(partnerNameDocument, { variables: { id }, skip: !id })
  if (!id) return null
  return { id, name: data?.node && 'name' in data.node ? data.node.name : '' }
}
