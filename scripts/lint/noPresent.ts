import type { Rule } from './rule.ts'

const message = 'the moment is handed in: nothing here asks for the time'

/** Decisions depend only on their arguments, and the time is one of them. */
export const noPresent: Rule = {
  create: (context) => ({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const read = `${node.object.name}.${node.property.name}`
      if (['Temporal.Now', 'Date.now', 'performance.now'].includes(read)) context.report({ node, message })
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message })
    },
  }),
}
