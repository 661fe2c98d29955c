import { placeOf, type Rule } from './rule.ts'

const message = 'only packages/shared/src/index.ts passes on what other files export'

/** One barrel is enough: elsewhere, import a thing from the file that makes it. */
export const noBarrel: Rule = {
  create: (context) => {
    if (placeOf(context.filename) === 'packages/shared/src/index.ts') return {}
    return {
      ExportAllDeclaration: (node) => context.report({ node, message }),
      ExportNamedDeclaration: (node) => {
        if (node.source) context.report({ node, message })
      },
    }
  },
}
