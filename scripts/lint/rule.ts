import type { RuleTester } from 'oxlint/plugins-dev'

export type Rule = Parameters<RuleTester['run']>[1]
type Context = Parameters<NonNullable<Rule['create']>>[0]
type Reported = NonNullable<Parameters<Context['report']>[0]['node']>

/** The part of a file's path from `packages/` on; empty outside the packages. */
export const placeOf = (filename: string): string =>
  /^.*\b(packages\/(?:shared|server|web)\/.*)$/.exec(filename.replaceAll('\\', '/'))?.[1] ?? ''

/** A rule that judges each import of a file: `judge` returns what is wrong, or nothing. */
export const importRule = (judge: (from: string, source: string) => string | undefined): Rule => ({
  create: (context) => {
    const from = placeOf(context.filename)
    const check = (node: Reported, source: unknown) => {
      const message = typeof source === 'string' ? judge(from, source) : undefined
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : undefined),
    }
  },
})
