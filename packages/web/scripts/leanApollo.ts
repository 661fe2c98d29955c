import type { Plugin } from 'vite'

const json = `
import { ServerError, ServerParseError } from '@apollo/client/errors'
export async function parsed(response) {
  const bodyText = await response.text()
  const isGraphql = response.headers.get('content-type')?.includes('application/graphql-response+json')
  if (!isGraphql && response.status >= 300)
    throw new ServerError('Response not successful: Received status code ' + response.status, { response, bodyText })
  let result
  try {
    result = JSON.parse(bodyText)
  } catch (error) {
    throw new ServerParseError(error, { response, bodyText })
  }
  if (result === null || typeof result !== 'object' || !('data' in result || 'errors' in result))
    throw new ServerError('Server response was malformed', { response, bodyText })
  return result
}
export const parseAndCheckHttpResponse = () => parsed
export const readMultipartBody = () => undefined
`

/** What Apollo Client and GraphQL have for documents that ours are not, by file, and what stands there in the build. */
const changes = [
  // Built documents have no directives of Apollo's, and name __typename themselves: nothing in them is looked for or changed.
  {
    file: /\/graphql\/language\/visitor\.m?js$/,
    code: 'export const [BREAK, visit, visitInParallel, getVisitFn, getEnterLeaveForKind] = [{}, (document) => document]',
  },
  {
    file: /client\/utilities\/internal\/removeDirectivesFromDocument\.js$/,
    code: 'export const removeDirectivesFromDocument = (directives, document) => document',
  },
  {
    file: /client\/utilities\/internal\/checkDocument\.js$/,
    code: 'export const checkDocument = () => undefined',
  },
  // Fragments are unmasked, and scalars are what JSON has.
  { file: /client\/masking\/maskOperation\.js$/, code: 'export const maskOperation = (data) => data' },
  { file: /client\/masking\/maskFragment\.js$/, code: 'export const maskFragment = (data) => data' },
  {
    file: /client\/utilities\/internal\/coerceScalarFieldsToParsed\.js$/,
    code: 'export const coerceScalarFieldsToParsed = (result) => result',
  },
  // Each answer is one JSON text, asked for by POST.
  { file: /client\/link\/http\/parseAndCheckHttpResponse\.js$/, code: json },
  {
    file: /client\/link\/http\/rewriteURIForGET\.js$/,
    code: 'export const rewriteURIForGET = (newURI) => ({ newURI })',
  },
  // What older browsers need in place of the language.
  {
    file: /\/tslib\.es6\.m?js$/,
    code: `export const __assign = Object.assign
export const __rest = (from, names) => Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))
export const __asyncValues = (from) => from[Symbol.asyncIterator]()
export const __awaiter = async (self, given, kind, run) => {
  const steps = run.call(self)
  let step = steps.next()
  while (!step.done) step = steps.next(await step.value)
  return step.value
}`,
  },
  // Nothing of ours is a stream of the browser's.
  {
    file: /rxjs\/dist\/\w+\/internal\/util\/isReadableStreamLike\.js$/,
    code: 'export const isReadableStreamLike = () => false\nexport const readableStreamLikeToAsyncGenerator = () => undefined',
  },
]

/** Leaves out what no answer and no document of ours needs. A build stops when one of these files is no more. */
export function leanApollo(): Plugin {
  const left = new Set(changes)
  return {
    name: 'lean-apollo',
    apply: 'build',
    enforce: 'pre',
    transform(_, id) {
      const change = changes.find(({ file }) => file.test(id))
      if (!change) return null
      left.delete(change)
      return { code: change.code, map: null, moduleSideEffects: false }
    },
    buildEnd() {
      for (const { file } of left) this.error(`no module is ${file}: see what Apollo Client has in its place`)
    },
  }
}
