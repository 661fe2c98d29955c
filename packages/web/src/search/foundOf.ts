import type { SearchQuery } from '../graphql/graphql.ts'

type Claim = SearchQuery['claims']['edges'][number]['node']

export interface Found {
  readonly claims: readonly Claim[]
  readonly partners: readonly Claim['partner'][]
  readonly invoices: readonly { readonly line: Claim['lines'][number]; readonly claim: Claim }[]
}

/** Sorts what was found by what the words stand in: partners by name, invoices by number and sender; every claim is one. */
export function foundOf(claims: readonly Claim[], words: string): Found {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean)
  const has = (...texts: readonly (string | null)[]) => {
    const text = texts.join(' ').toLowerCase()
    return asked.some((word) => text.includes(word))
  }
  const partners = new Map(claims.map(({ partner }) => [partner.id, partner]))
  return {
    claims,
    partners: [...partners.values()].filter(({ name }) => has(name)),
    invoices: claims.flatMap((claim) =>
      claim.lines
        .filter(({ invoiceNumber, supplier }) => invoiceNumber && has(invoiceNumber, supplier))
        .map((line) => ({ line, claim })),
    ),
  }
}
