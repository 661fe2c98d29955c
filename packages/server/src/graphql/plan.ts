import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  print,
  separateOperations,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { theSchema } from '../schema.ts'
import { type Defined, withoutLiterals } from './withoutLiterals.ts'

/** An operation of a document, ready to be carried out; it holds neither the text nor the tree. */
export interface Plan {
  readonly kind: OperationTypeNode
  readonly defined: readonly Defined[]
  run(root: unknown, context: Context, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
}

/*
 * Two bounded memories, for documents are the caller's choice: what a text was found to be, and what was compiled. Texts
 * that differ in literals, defaults and names of variables share what is compiled.
 */
const plans = new LRUCache<string, Plan>({ max: 1000, maxSize: 4_000_000 })
const compiled = new LRUCache<string, CompiledQuery | ExecutionResult>({ max: 300, maxSize: 4_000_000 })

/** The plan of a valid document's operation. */
export const planOf = (document: DocumentNode, operation: OperationDefinitionNode): Plan => {
  const text = document.loc?.source.body ?? print(document)
  const key = hashOf(`${operation.name?.value ?? ''} ${text}`)
  const found = plans.get(key)
  if (found) return found
  const plan = newPlan(separateOperations(document)[operation.name?.value ?? '']!)
  plans.set(key, plan, { size: text.length + 1 })
  return plan
}

const newPlan = (alone: DocumentNode): Plan => {
  const { document, kind, defined, values } = withoutLiterals(alone)
  const query = compile(print(document))
  return {
    kind,
    defined,
    run: async (root, context, variables) => {
      const given = { ...values }
      for (const { name, own } of defined) if (Object.hasOwn(variables, name)) given[own] = variables[name]
      return isCompiledQuery(query) ? ((await query.query(root, context, given)) as ExecutionResult) : query
    },
  }
}

const compile = (text: string): CompiledQuery | ExecutionResult => {
  const key = hashOf(text)
  const found = compiled.get(key)
  if (found) return found
  // read anew: errors then have no places in the text of whoever came first
  const made = compileQuery(theSchema(), parse(text, { noLocation: true }))
  compiled.set(key, made, { size: text.length })
  return made
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
