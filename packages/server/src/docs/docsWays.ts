interface DocsWay {
  readonly path: string
  readonly name: string
  /** The file of the page in the folder of documents; absent = another route serves it. */
  readonly file?: string
}

/** The pages of the documentation, in the order of their navigation. */
export const docsWays: readonly DocsWay[] = [
  { path: '/docs', name: 'Guide', file: 'integration.md' },
  { path: '/docs/api-changelog', name: 'Changes', file: 'api-changelog.md' },
  { path: '/docs/domain', name: 'The domain', file: 'domain.md' },
  { path: '/docs/lifecycle', name: 'Life of a claim', file: 'lifecycle.md' },
  { path: '/schema.graphql', name: 'Schema' },
]
