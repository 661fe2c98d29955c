import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgSmartTagsPlugin } from 'postgraphile/utils'
import { answer, inputOfChild } from './child.ts'

/*
 * PostGraphile 5 on the product's tables, as the product's role: row-level security holds, for every transaction says who reads. It
 * knows the caller beforehand, so it looks up no session.
 */
const { appUrl, settings } = inputOfChild<{ appUrl: string; settings: Record<string, string> }>()

// It warns at length of a type that it does not know.
console.warn = () => undefined

/** A clock hangs on a subject of any kind, which no foreign key says. */
const clocksOfClaims = makePgSmartTagsPlugin({
  kind: 'class',
  match: 'deadline',
  tags: { foreignKey: '(subject_id) references claim (id)|@foreignFieldName deadlines' },
})

const server = createServer()
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [clocksOfClaims],
  // Conditions on columns without an index of their own.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: appUrl, schemas: ['public'] })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false, context: () => ({ pgSettings: settings }) },
})
await instance.createServ(grafserv).addTo(server)
process.on('SIGTERM', () => server.close(() => process.exit()))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  answer(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, {})
})
