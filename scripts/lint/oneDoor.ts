import { placeOf, type Rule } from './rule.ts'

const opening = new Set(['flush', 'transactional', 'begin'])
const message = 'only write() opens a transaction: pass it a command'

/** Only one place opens transactions: it sets the tenant and records what happened. */
export const oneDoor: Rule = {
  create: (context) => {
    const place = placeOf(context.filename)
    if (!/^packages\/server\/(src|demo)\//.test(place) || place === 'packages/server/src/write.ts') return {}
    return {
      CallExpression: (node) => {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.computed) return
        if (callee.property.type === 'Identifier' && opening.has(callee.property.name))
          context.report({ node, message })
      },
    }
  },
}
