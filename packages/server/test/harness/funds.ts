import type { Story } from './story.ts'
import type { Who } from './world.ts'

/** The selected fields of the funds that somebody sees. */
export const fundsOf = async <Fund>(
  story: Story,
  who: Who,
  selection: string,
  filter: object = {},
): Promise<Fund[]> => {
  const { funds } = await story.data<{ funds: { edges: { node: Fund }[] } }>(
    who,
    `query($filter: FundFilter) { funds(filter: $filter, first: 100) { edges { node { ${selection} } } } }`,
    { filter },
  )
  return funds.edges.map(({ node }) => node)
}
