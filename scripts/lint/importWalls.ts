import { posix } from 'node:path'
import { importRule, type Rule } from './rule.ts'

type Wall = {
  /** The files behind the wall. */
  inside: RegExp
  forbidden: (from: string, target: string) => boolean
  message: string
}

const sliceOf = (path: string) => /^packages\/\w+\/src\/([^/]+)\//.exec(path)?.[1]
// the committed schema is the contract, not the server's code
const isSchema = /schema\.graphql(\?raw)?$/
const isTest = /\.(test|bench)\.tsx?$|\/test\//
const commonGround = new Set(['ui', 'apollo', 'change', 'language', 'session', 'router', 'graphql'])

const walls: Wall[] = [
  {
    inside: /^packages\/shared\/src\/(?!.*\.test\.ts$)/,
    forbidden: (_, target) => !target.startsWith('packages/shared/'),
    message: 'shared imports nothing outside itself',
  },
  {
    inside: /^packages\/server\/src\//,
    forbidden: (from, target) =>
      target.endsWith('Resolver.ts') && sliceOf(from) !== undefined && sliceOf(from) !== sliceOf(target),
    message: 'a slice does not import the resolver of another',
  },
  {
    inside: /^packages\/web\/src\/(?!.*((Page|App|Inside|main|[rR]outes)\.tsx|asksEarly\.ts)$)/,
    forbidden: (from, target) => {
      const [own, other] = [sliceOf(from), sliceOf(target)]
      return other !== undefined && target.startsWith('packages/web/') && other !== own && !commonGround.has(other)
    },
    message:
      'a component imports only its own slice, ui, apollo, change, language, session, router, graphql and shared; pages may compose',
  },
  {
    inside: /^packages\/(web\/src|shared)\//,
    forbidden: (_, target) => /^(@samop|packages)\/server\b/.test(target) && !isSchema.test(target),
    message: 'only the API connects a page to the server',
  },
]

/** Keeps the walls between the packages, and between the parts inside them. */
export const importWalls: Rule = importRule((from, source) => {
  const target = source.startsWith('.') ? posix.join(posix.dirname(from), source) : source
  const free = (wall: Wall) => isTest.test(from) && wall.message.startsWith('a component')
  return walls.find((wall) => wall.inside.test(from) && !free(wall) && wall.forbidden(from, target))?.message
})
