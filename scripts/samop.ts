import { enableCompileCache } from 'node:module'
import { buildServer, root } from './build.ts'

await buildServer()
enableCompileCache(`${root}/node_modules/.cache/node`)
process.setSourceMapsEnabled(true)
await import(`${root}/packages/server/dist/src/cli.js`)
