import { type ComponentType, lazy } from 'react'
import { withItsStyles } from './missingFiles.ts'

/** `React.lazy` for a named export: `lazyComponent(() => import('./X.tsx').then((module) => module.X))`. */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await withItsStyles(load) }))
}
