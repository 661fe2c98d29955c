import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

/** One line a request, when it is answered: what was asked, what came of it, how long it took. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // told once it is answered
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const told = { req: request, res: reply, responseTime: reply.elapsedTime }
    if (error) reply.log.error({ ...told, err: error }, 'request errored')
    else reply.log.info(told, 'request completed')
  }
}
