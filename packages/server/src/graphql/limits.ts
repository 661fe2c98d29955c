import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { type ASTVisitor, specifiedRules, type ValidationContext, type ValidationRule } from 'graphql'

/** A document may hold at most so many tokens; more is not parsed. */
export const maxTokens = 4000

const quiet = { propagateOnRejection: true, exposeLimits: true }

/** The same for HTTP and WebSocket. */
export const validationRules: readonly ValidationRule[] = [
  maxDepthRule({ n: 14, ignoreIntrospection: true, flattenFragments: true, ...quiet }),
  maxAliasesRule({ n: 30, allowList: [], ...quiet }),
  maxDirectivesRule({ n: 50, ...quiet }),
] as unknown as ((context: ValidationContext) => ASTVisitor)[]

export const allRules: readonly ValidationRule[] = [...specifiedRules, ...validationRules]
