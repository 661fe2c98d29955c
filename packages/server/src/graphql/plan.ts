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
import { costOf, weighs } from './cost/cost.ts'
import { rootFields } from './rootFields.ts'
import { askedOfEvents } from './socket/askedOfEvents.ts'
import { type Defined, withoutLiterals } from './withoutLiterals.ts'

/** An operation of a document, ready to execute; it holds neither the text nor the syntax tree. */
export interface Plan {
  readonly kind: OperationTypeNode
  /** Kind and root fields, with their names in the schema: `query claims funds`. */
  readonly name: string
  readonly defined: readonly Defined[]
  /** Equal for operations that ask the same of an event. */
  sameFor(variables: Readonly<Record<string, unknown>>): string
  /** The cost with these variables, in nodes; null when they are wrong, which `run` reports. */
  cost(variables: Readonly<Record<string, unknown>>): number | null
  run(root: unknown, context: Context, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
}

/*
 * Two caches, bounded because callers choose the documents: plans by text, and compiled queries. Texts that differ only in
 * literals, defaults and names of variables share a compiled query.
 */
const plans = new LRUCache<string, Plan>({ max: 1000, maxSize: 4_000_000 })
const compiled = new LRUCache<string, Compiled>({ max: 300, maxSize: 2_000_000 })

interface Compiled {
  readonly query: CompiledQuery | ExecutionResult
  /** By the values of the variables that the cost depends on. */
  readonly costs: LRUCache<string, number>
  readonly document: DocumentNode
}

export const planOf = (document: DocumentNode, operation: OperationDefinitionNode): Plan => {
  const text = document.loc?.source.body ?? print(document)
  const key = hashOf(`${operation.name?.value ?? ''} ${text}`)
  const found = plans.get(key)
  if (found) return found
  const plan = newPlan(key, separateOperations(document)[operation.name?.value ?? '']!)
  plans.set(key, plan, { size: text.length + 1 })
  return plan
}

const newPlan = (key: string, alone: DocumentNode): Plan => {
  const { document, kind, defined, values } = withoutLiterals(alone)
  const { query, costs, document: own } = compile(print(document))
  const ownNames = (variables: Readonly<Record<string, unknown>>) => {
    const given = { ...values }
    for (const { name, own } of defined) if (Object.hasOwn(variables, name)) given[own] = variables[name]
    return given
  }
  const asked = askedOfEvents(alone)
  const weighty = [...defined.filter(weighs).map(({ own }) => own), ...Object.keys(values)]
  return {
    kind,
    name: [kind, ...rootFields(own)].join(' '),
    defined,
    sameFor: (variables) => JSON.stringify([key, ...asked.map((name) => variables[name])]),
    cost: (variables) => {
      const given = ownNames(variables)
      const key = JSON.stringify(weighty.map((own) => sizeOf(given[own])))
      const found = costs.get(key)
      if (found !== undefined) return found
      try {
        const cost = costOf(own, given)
        costs.set(key, cost)
        return cost
      } catch {
        return null
      }
    },
    run: async (root, context, variables) =>
      isCompiledQuery(query) ? ((await query.query(root, context, ownNames(variables))) as ExecutionResult) : query,
  }
}

/** The part of a value that a cost can depend on; a text never counts. */
const sizeOf = (value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? value : null)

const compile = (text: string): Compiled => {
  const key = hashOf(text)
  const found = compiled.get(key)
  if (found) return found
  // Parsed again, so that errors do not have locations in the text of the first caller.
  const document = parse(text, { noLocation: true })
  const made = {
    query: compileQuery(theSchema(), document),
    costs: new LRUCache<string, number>({ max: 20 }),
    document,
  }
  compiled.set(key, made, { size: text.length })
  return made
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
