import { type ClassType, Field, ObjectType } from 'type-graphql'
import { badInput } from '../../errors.ts'

@ObjectType('PageInfo', { description: 'Where a page lies (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More follows; ask with after: endCursor.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Something came before.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor!: string | null
}

/** What every connection holds beside its edges. */
@ObjectType({ simpleResolvers: true })
export abstract class Page {
  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo

  @Field(() => String, {
    description: 'Where to go on from: send it as `after`, whether the page holds anything or not.',
  })
  cursor!: string
}

export interface Edge<Item> {
  readonly cursor: string
  readonly node: Item
}

export const mostPerPage = 100

/** `first` as the API allows it: 1 to 100. */
export const pageSize = (first: number): number => {
  if (first < 1 || first > mostPerPage) throw badInput('first', 'must be from 1 to 100.')
  return first
}

/**
 * A page out of one row more than was asked for: the extra row says whether more follows. `beginning` is the cursor of the
 * whole list, which an empty one goes on from.
 */
export const pageOf = <Item>(
  edges: readonly Edge<Item>[],
  first: number,
  after: string | null | undefined,
  beginning: () => string,
) => {
  const kept = edges.slice(0, first)
  return {
    edges: kept,
    cursor: kept.at(-1)?.cursor ?? (after || beginning()),
    pageInfo: {
      hasNextPage: edges.length > first,
      hasPreviousPage: Boolean(after) && after !== beginning(),
      startCursor: kept[0]?.cursor ?? null,
      endCursor: kept.at(-1)?.cursor ?? null,
    },
  }
}

/** The edge type of a connection over `Item`. */
export const edgeOf = <Item extends object>(name: string, item: () => ClassType<Item>): ClassType<Edge<Item>> => {
  @ObjectType(`${name}Edge`, { description: `One entry of a page of ${name}Connection.`, simpleResolvers: true })
  class ItemEdge {
    @Field(() => String, { description: 'Where the edge lies; send it as `after`.' })
    cursor!: string

    @Field(item, { description: 'The thing itself, as the caller sees it.' })
    node!: Item
  }
  return ItemEdge as ClassType<Edge<Item>>
}
