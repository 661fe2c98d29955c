import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Caller } from '../access/caller.ts'

/** What the log knows about a request when it is answered. */
interface Told {
  by?: ReturnType<typeof byOf>
  /** Kind and root fields of a GraphQL operation, with their names in the schema. */
  operation?: string
  /** OK, or the codes of refusals and errors. */
  outcome?: string
}

const told = new WeakMap<FastifyRequest, Told>()

export const tell = (request: FastifyRequest, more: Told): void => {
  told.set(request, { ...told.get(request), ...more })
}

export const byOf = ({ kind, id, partnerId }: Pick<Caller, 'kind' | 'id' | 'partnerId'>) => ({ kind, id, partnerId })

/** Writes one line for each request when it is answered: caller, operation, outcome and duration. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // Logged when the request is answered.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const all = { req: request, res: reply, responseTime: reply.elapsedTime, ...told.get(request) }
    if (error) reply.log.error({ ...all, err: error }, 'request errored')
    else reply.log.info(all, 'request completed')
  }
}
