import { Field, ID, InterfaceType } from 'type-graphql'

/** Whatever has an id of its own and can be read by `node`. */
@InterfaceType('Node', { description: 'Whatever can be read by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'A UUID, unique among everything.' })
  id!: string
}
