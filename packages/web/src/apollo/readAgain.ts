import type { ApolloClient, ObservableQuery } from '@apollo/client'

/** The longest page that the server gives. */
const longestPage = 100

/** A request already under way may bring an older answer. */
const anew = { queryDeduplication: false }

/**
 * Reads a query again. A list that "Show more" has made longer, also in the meantime, is read at its full length and shown
 * once it is complete.
 */
export async function readAgain(client: ApolloClient, query: ObservableQuery): Promise<void> {
  const variables: { first?: number } = query.variables
  const { first: least } = variables
  if (least === undefined) {
    await client.query({ query: query.query, variables, fetchPolicy: 'network-only', context: anew })
    return
  }
  const length = () => Math.max(least, longestList(query.getCurrentResult().data)?.edges.length ?? 0)
  const first = Math.min(longestPage, length())
  const page = async (after?: string | null) => {
    const answer = await client.query<object>({
      query: query.query,
      variables: { ...variables, first, ...(after && { after }) },
      fetchPolicy: 'no-cache',
      context: anew,
    })
    return structuredClone(answer.data)
  }
  const whole = await page()
  const list = longestList(whole)
  while (list && list.edges.length < length() && list.pageInfo.hasNextPage) {
    const next = longestList(await page(list.pageInfo.endCursor))
    if (!next) break
    list.edges.push(...next.edges)
    list.pageInfo = next.pageInfo
  }
  client.writeQuery({ query: query.query, variables, data: whole })
}

interface List {
  readonly edges: unknown[]
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

function longestList(data: unknown): List | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const lists = Object.values(data).flatMap((value) => (isList(value) ? [value] : (longestList(value) ?? [])))
  return lists.toSorted((a, b) => b.edges.length - a.edges.length)[0]
}

function isList(value: unknown): value is List {
  return typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges)
}
