const controls = 'input:not([type=hidden]), select, textarea, button, a[href]'

/**
 * Scrolls to a place on the page and focuses its first wrong field, else its first empty required field, else its first
 * control.
 */
export function focusPlace(id: string): boolean {
  const place = document.getElementById(id)
  if (!place) return false
  const found = [...place.querySelectorAll<HTMLElement>(controls)]
  const target = found.find(isWrong) ?? found.find(isEmpty) ?? found[0] ?? place
  place.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}

export function focusField(form: HTMLElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}

/** Selects the text of the named field if that field has the focus. */
export function selectFocused(name: string): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement && activeElement.name === name) activeElement.select()
}

const isWrong = (control: HTMLElement) => control.getAttribute('aria-invalid') === 'true'

const isEmpty = (control: HTMLElement) =>
  'required' in control && control.required === true && 'value' in control && !String(control.value).trim()

/** Focuses the page's heading when the focused element has been removed. */
export function focusHeadingIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  })
}
