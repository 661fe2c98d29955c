import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A process of the bench, and the questions it answers. */
export interface Child {
  /** What it sent when it was ready. */
  readonly ready: unknown
  ask<Answer>(question: string, input?: unknown): Promise<Answer>
  stop(): Promise<void>
}

interface Reply {
  readonly id: number
  readonly answer?: unknown
  readonly error?: string
}

/** Starts a module of this folder in its own process, and ignores its standard output. */
export const startChild = async (module: string, input: unknown): Promise<Child> => {
  const file = fileURLToPath(new URL(module, import.meta.url))
  const child = fork(file, [JSON.stringify(input)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = new Promise<string>((done) =>
    child.once('exit', (code, signal) => done(`${module} ended: ${code ?? signal}`)),
  )
  const waiting = new Map<number, (reply: Reply) => void>()
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply))
  let asked = 0
  const replyTo = async <Answer>(id: number): Promise<Answer> => {
    const reply = await Promise.race([new Promise<Reply>((done) => waiting.set(id, done)), ended])
    waiting.delete(id)
    if (typeof reply === 'string') throw new Error(reply)
    if (reply.error !== undefined) throw new Error(`${module}: ${reply.error}`)
    return reply.answer as Answer
  }
  const ready = await replyTo(0).catch(async (error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    ready,
    ask: (question, given) => {
      asked += 1
      child.send({ id: asked, question, input: given })
      return replyTo(asked)
    },
    stop: () => stop(child, ended),
  }
}

const stop = async (child: ChildProcess, ended: Promise<unknown>) => {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}

type Answers = Record<string, (input: never) => unknown>

/** In a child: the input of `startChild`. */
export const inputOfChild = <Input>(): Input => JSON.parse(process.argv[2] ?? '{}') as Input

/** In a child: reports that it is ready, then answers questions. */
export const answer = (ready: unknown, answers: Answers): void => {
  process.on('message', ({ id, question, input }: { id: number; question: string; input: never }) => {
    Promise.try(async () => answers[question]!(input)).then(
      (reply) => process.send?.({ id, answer: reply }),
      (error: Error) => process.send?.({ id, error: String(error.stack) }),
    )
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ id: 0, answer: ready })
}
