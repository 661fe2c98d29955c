import { type DocumentNode, GraphQLError } from 'graphql'
import type { Caller } from '../../access/caller.ts'
import { coded } from '../../errors.ts'
import type { Services } from '../../services.ts'
import type { Charge } from './budgets.ts'
import { charged, throttled } from './charged.ts'
import { least } from './cost.ts'
import { type Operation, operationOf } from '../execute.ts'
import { readDocument } from '../readDocument.ts'
import { isForeign, webClient } from '../webOperations.ts'

export interface Asked {
  /** The document; empty when the hash names an operation of our own pages. */
  readonly query: string
  readonly hash?: string | undefined
  /** The name that the caller goes by, where it says one. */
  readonly client?: unknown
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
}

export type Admission =
  | {
      readonly text: string
      readonly document: DocumentNode
      readonly operation: Operation
      readonly charge: Charge
    }
  | { readonly refused: readonly GraphQLError[]; readonly charge?: Charge | undefined }

type Known = Pick<Services, 'budgets' | 'config' | 'webOperations'>

/** Milliseconds of the thread that reading a document may take for free. Further ones cost nodes, and all of a refused document do. */
const freeReading = 10
const nodesAMillisecond = 40

/**
 * Reads, bounds, plans and charges a request, over HTTP and over a socket. A caller in debt is refused before reading. A new
 * document that is hard to read costs the time that reading took, so that a series of new documents cannot hold the thread.
 */
export const admit = (services: Known, caller: Caller, asked: Asked): Admission => {
  const owed = services.budgets.charge(caller, 0)
  if (owed.retryAfter > 0) return { refused: [throttled(owed)], charge: owed }
  const before = process.threadCpuUsage()
  const admission = judged(services, caller, asked)
  const { user, system } = process.threadCpuUsage(before)
  const isRefused = 'refused' in admission
  const paid = (user + system) / 1000 - (isRefused ? 0 : freeReading)
  const rest = Math.max(0, Math.ceil(paid * nodesAMillisecond)) + (isRefused ? least : 0)
  if (rest > 0) services.budgets.spend(caller, rest)
  return admission
}

const judged = (
  services: Known,
  caller: Caller,
  { query, hash, client, operationName, variables }: Asked,
): Admission => {
  const text = query === '' && hash !== undefined ? services.webOperations.get(hash) : query
  if (text === undefined || (client === webClient && isForeign(text, services.webOperations)))
    return { refused: [unknownOperation()] }
  const read = readDocument(text)
  if ('errors' in read) return { refused: read.errors }
  const operation = operationOf(read.document, operationName, variables)
  if (operation instanceof GraphQLError) return { refused: [operation] }
  const charge = charged(services, caller, operation)
  if ('refused' in charge) return { refused: [charge.refused], charge: charge.charge }
  return { text, document: read.document, operation, charge }
}

const unknownOperation = () =>
  coded(
    'PERSISTED_QUERY_NOT_FOUND',
    'No operation of this server’s pages is that: send the document, under your own name.',
  )
