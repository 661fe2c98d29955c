import { useFocusVisible } from '@fluentui/react-components'
import { useLayoutEffect } from 'react'

/** Marks what has the focus by the keyboard, for Fluent's parts; ours know it from the browser. */
export function FocusVisible() {
  const scopeRef = useFocusVisible<HTMLElement>()
  useLayoutEffect(() => {
    scopeRef.current = document.body
  }, [scopeRef])
  return null
}
