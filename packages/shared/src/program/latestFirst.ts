/** Funds in the order of their usage periods, the latest first. */
export function latestFirst<Fund extends { readonly usagePeriod: { readonly usageFrom: string } }>(
  funds: readonly Fund[],
): Fund[] {
  return funds.toSorted((a, b) => (a.usagePeriod.usageFrom < b.usagePeriod.usageFrom ? 1 : -1))
}
