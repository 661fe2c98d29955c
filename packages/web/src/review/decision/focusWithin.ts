/**
 * Moves the focus into a part of the page once it shows what comes next, because the pressed button is gone. Waits until
 * a closed dialog has given the focus back, and leaves it alone if the person has gone elsewhere meanwhile.
 */
export function focusWithin(part: HTMLElement | null, target: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement } = document
      const isElsewhere = activeElement?.matches('input, textarea, select') ?? false
      if (!isElsewhere) part?.querySelector<HTMLElement>(target)?.focus()
    }),
  )
}
