import { GraphQLError, type ValidationRule } from 'graphql'

/** Names that begin with two underscores are GraphQL's own; as keys of an answer, one of them would change what it is. */
export const ownAliases: ValidationRule = (context) => ({
  Field: ({ alias }) => {
    if (alias?.value.startsWith('__'))
      context.reportError(
        new GraphQLError(`The alias "${alias.value}" must not begin with two underscores.`, { nodes: alias }),
      )
  },
})
