import { Field, ID, InterfaceType } from 'type-graphql'

/** Whatever has an id of its own and can be read by `node`. */
@InterfaceType('Node', { description: 'Whatever can be read by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Unique among everything that node answers; to be kept as it was received.' })
  id!: string
}
