import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses aliases that begin with two underscores. GraphQL reserves them, and `__proto__` as a key would change the answer object. */
export const ownAliases: ValidationRule = (context) => ({
  Field: ({ alias }) => {
    if (alias?.value.startsWith('__'))
      context.reportError(
        new GraphQLError(`The alias "${alias.value}" must not begin with two underscores.`, { nodes: alias }),
      )
  },
})
