import type { Plugin } from 'vite'

/** Stops a build whose files wait for each other: what one of them has at its beginning would not be there for the other. */
export function noCircles(): Plugin {
  return {
    name: 'no-circles',
    apply: 'build',
    generateBundle(_, bundle) {
      const done = new Set<string>()
      const visit = (file: string, above: readonly string[]): void => {
        if (above.includes(file)) this.error(`files wait for each other: ${[...above, file].join(' → ')}`)
        const chunk = bundle[file]
        if (done.has(file) || chunk?.type !== 'chunk') return
        for (const next of chunk.imports) visit(next, [...above, file])
        done.add(file)
      }
      for (const file of Object.keys(bundle)) visit(file, [])
    },
  }
}
