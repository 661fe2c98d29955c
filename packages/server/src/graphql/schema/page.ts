import { type ClassType, Field, ObjectType } from 'type-graphql'
import { badInput } from '../../errors.ts'

@ObjectType('PageInfo', { description: 'The place of a page in its list (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows; ask with `after: endCursor`.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether the list has entries before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor!: string | null
}

@ObjectType({ simpleResolvers: true })
export abstract class Page {
  @Field(() => PageInfo, { description: 'The place of the page in its list.' })
  pageInfo!: PageInfo

  @Field(() => String, {
    description: 'The cursor to go on from, even from an empty page: send it as `after`.',
  })
  cursor!: string
}

/** Events are counted up to this number: nobody needs more, and a full count would read all of them. */
export const mostCounted = 1000

export interface Edge<Item> {
  readonly cursor: string
  readonly node: Item
}

/** An entry whose cursor is sealed when somebody selects it: most callers need only the last one’s. */
export class SealedEdge<Item> implements Edge<Item> {
  #cursor: string | undefined

  constructor(
    readonly node: Item,
    private readonly seal: () => string,
  ) {}

  get cursor(): string {
    return (this.#cursor ??= this.seal())
  }
}

export const mostPerPage = 100

/** Checks `first`: 1 to 100. */
export const pageSize = (first: number): number => {
  if (first < 1 || first > mostPerPage) throw badInput('first', 'must be from 1 to 100.')
  return first
}

/**
 * Makes a page from one row more than the caller asked for; the extra row shows that more follows. `beginning` is the cursor
 * before the whole list, from which an empty page goes on.
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

export const edgeOf = <Item extends object>(name: string, item: () => ClassType<Item>): ClassType<Edge<Item>> => {
  @ObjectType(`${name}Edge`, { description: `One entry of a page of ${name}Connection.`, simpleResolvers: true })
  class ItemEdge {
    @Field(() => String, { description: 'The place of this entry; send it as `after` to go on behind it.' })
    cursor!: string

    @Field(item, { description: 'The entry itself, as the caller sees it.' })
    node!: Item
  }
  return ItemEdge as ClassType<Edge<Item>>
}
