import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', { description: 'An object that `node` can read by its id.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Unique among all objects that `node` answers. Clients store it exactly as received.',
  })
  id!: string
}
