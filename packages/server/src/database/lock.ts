import { createHash } from 'node:crypto'
import { statSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../usableFolder.ts'

/** Exclusive use of a data folder, until it is released or the process ends in any way. */
export type FolderLock = { release(): void }

// A listening socket, not a file with a process id: the system frees it even after kill -9, and process ids are reused.
const addressOf = (folder: string) => {
  const { dev, ino } = statSync(folder)
  const name = `samop-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`
  if (platform() === 'win32') return `\\\\.\\pipe\\${name}`
  return platform() === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

const listen = (address: string) =>
  new Promise<Server | undefined>((done, fail) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(String(process.pid)))
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    )
    server.listen(address, () => {
      server.unref()
      done(server)
    })
  })

/** The id of the process that holds the lock; undefined when nobody answers. */
const holder = (address: string) =>
  new Promise<string | undefined>((done) => {
    let answer = ''
    const socket = connect(address)
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', (data) => (answer += String(data)))
    socket.on('error', () => undefined)
    socket.on('close', () => done(answer || undefined))
  })

/** Locks the folder, or answers which process holds it. */
export const lockFolder = async (folder: string): Promise<FolderLock | { heldBy: string }> => {
  makeFolder(folder)
  const address = addressOf(folder)
  let server = await listen(address)
  if (!server) {
    const pid = await holder(address)
    if (pid || platform() === 'linux') return { heldBy: pid ?? 'unknown' }
    // A socket file that has outlived its process.
    unlinkSync(address)
    server = await listen(address)
    if (!server) return { heldBy: 'unknown' }
  }
  return { release: () => void server.close() }
}
