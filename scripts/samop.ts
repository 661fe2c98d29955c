import { buildServer, root } from './build.ts'

buildServer()
process.setSourceMapsEnabled(true)
await import(`${root}/packages/server/dist/cli.js`)
