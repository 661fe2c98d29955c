import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildServer, buildWeb } from '../../../../scripts/build.ts'
import { makeServer, monday } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demonstration loaded, which each test file copies. */
    demonstration: string
  }
}

/** Builds what `pnpm start` builds and lets the server load its demonstration, once for all journeys. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  await buildServer()
  await buildWeb()
  const server = await makeServer()
  await server.start(monday)
  await server.stop()
  provide('demonstration', server.folder)
  return () => rmSync(server.folder, { recursive: true, force: true })
}
