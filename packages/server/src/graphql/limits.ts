import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { type ASTVisitor, GraphQLError, specifiedRules, type ValidationContext, type ValidationRule } from 'graphql'
import { maxSelectionsRule } from './maxSelections.ts'
import { wholeTexts } from './inputErrors.ts'
import { ownAliases } from './ownAliases.ts'

/** A document may hold at most so many tokens; more is not parsed. */
export const maxTokens = 4000

const tell = {
  exposeLimits: true,
  // thrown, it would count as our own failure
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) =>
      context?.reportError(new GraphQLError(message.replace(/^Syntax Error: /, ''))),
  ],
}

/** The same for HTTP and WebSocket. */
export const validationRules: readonly ValidationRule[] = [
  wholeTexts,
  maxDepthRule({ n: 14, ignoreIntrospection: true, flattenFragments: true, ...tell }),
  maxAliasesRule({ n: 30, allowList: [], ...tell }),
  maxDirectivesRule({ n: 50, ...tell }),
  maxSelectionsRule(5000),
  ownAliases,
] as unknown as ((context: ValidationContext) => ASTVisitor)[]

export const allRules: readonly ValidationRule[] = [...specifiedRules, ...validationRules]
