import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Account } from './access/account.ts'

/** What is known of a request by the time it is answered. */
interface Told {
  by?: ReturnType<typeof byOf>
  /** Kind and root fields of a GraphQL operation, by their names in the schema. */
  operation?: string
  /** OK, or the codes of what was refused or wrong. */
  outcome?: string
}

const told = new WeakMap<FastifyRequest, Told>()

/** Says more of a request for the line that tells of it. */
export const tell = (request: FastifyRequest, more: Told): void => {
  told.set(request, { ...told.get(request), ...more })
}

/** Who, as the log says it. */
export const byOf = ({ kind, id, partnerId }: Pick<Account, 'kind' | 'id' | 'partnerId'>) => ({ kind, id, partnerId })

/** One line a request, when it is answered: who asked, what was asked, what came of it, how long it took. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // told once it is answered
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const all = { req: request, res: reply, responseTime: reply.elapsedTime, ...told.get(request) }
    if (error) reply.log.error({ ...all, err: error }, 'request errored')
    else reply.log.info(all, 'request completed')
  }
}
