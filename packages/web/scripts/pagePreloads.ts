import type { Plugin } from 'vite'
import { filesByPage } from './pageFiles.ts'

/** Tells the server the addresses of the pages, and which files each needs beyond the first ones, so that the browser loads them together. */
export function pagePreloads(): Plugin {
  return {
    name: 'page-preloads',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        this.emitFile({ type: 'asset', fileName: '.pages.json', source: JSON.stringify(filesByPage(bundle)) })
      },
    },
  }
}
