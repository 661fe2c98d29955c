import { enableCompileCache } from 'node:module'
import { buildServer, buildWeb, root } from './build.ts'
import { stopWithLauncher } from './launcher.ts'

stopWithLauncher()
await buildServer()
await buildWeb()
enableCompileCache(`${root}/node_modules/.cache/node`)
process.setSourceMapsEnabled(true)
// in this process, so that signals and the exit code need not be passed on
await import(`${root}/packages/server/dist/src/main.js`)
