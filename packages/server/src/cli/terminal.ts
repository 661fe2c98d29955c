import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { shortestPassword } from '../access/password.ts'
import { CommandError } from './explained.ts'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** The password that was given, or else asked for: twice and without echo on a terminal, one line of any other input. */
export const passwordFrom = async (given: string | undefined): Promise<string> => {
  const password = given ?? (process.stdin.isTTY ? await askTwice() : await readLine())
  if (password.length < shortestPassword)
    throw new CommandError(`The password must have at least ${shortestPassword} characters`)
  if (password.trim() === '') throw new CommandError('The password must not be blank')
  return password
}

const askTwice = async () => {
  const password = await ask('Password: ')
  if ((await ask('The same again: ')) !== password) throw new CommandError('The two passwords differ')
  return password
}

/** The question goes to the error stream, so that the output can be redirected. */
const ask = async (question: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  // only now, for from here on nothing typed is echoed
  process.stderr.write(question)
  try {
    const closed = once(terminal, 'SIGINT').then(() => {
      throw new CommandError('Stopped')
    })
    return await Promise.race([terminal.question(''), closed])
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

const readLine = async () => {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  throw new CommandError('Give --password, or the password on standard input')
}
