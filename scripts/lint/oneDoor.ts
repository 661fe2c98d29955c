import { placeOf, type Rule } from './rule.ts'

interface Door {
  /** Files that must go through the door. */
  readonly inside: RegExp
  readonly door: string
  readonly methods: ReadonlySet<string>
  readonly message: string
}

const doors: readonly Door[] = [
  {
    inside: /^packages\/server\/(src|demo)\//,
    door: 'packages/server/src/write.ts',
    methods: new Set(['flush', 'transactional', 'begin']),
    message: 'only write() opens a transaction: pass it a command',
  },
  {
    inside: /^packages\/web\/src\//,
    door: 'packages/web/src/change/sendChange.ts',
    methods: new Set(['mutate', 'useMutation']),
    message: 'only sendChange() sends a mutation: it knows keys, stale screens and lost answers',
  },
]

/** Each package changes things in one place: it sets the tenant and records what happened, or sends a change once. */
export const oneDoor: Rule = {
  create: (context) => {
    const place = placeOf(context.filename)
    const found = doors.find(({ inside, door }) => inside.test(place) && place !== door)
    if (!found) return {}
    const { methods, message } = found
    return {
      CallExpression: (node) => {
        const { callee } = node
        const called = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee
        if (called.type === 'Identifier' && methods.has(called.name)) context.report({ node, message })
      },
    }
  },
}
