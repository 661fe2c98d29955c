const controls = 'input:not([type=hidden]), select, textarea, button, a[href]'

/** Leads to a place on the page: scrolls there and focuses what has to be filled in, else the first control. */
export function focusPlace(id: string): boolean {
  const place = document.getElementById(id)
  if (!place) return false
  const found = [...place.querySelectorAll<HTMLElement>(controls)]
  const target = found.find(isWrong) ?? found.find(isEmpty) ?? found[0] ?? place
  place.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}

/** Focuses a field of a form by its name. */
export function focusField(form: HTMLElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}

/** Selects what stands in the field of that name, if it has the focus. */
export function selectFocused(name: string): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement && activeElement.name === name) activeElement.select()
}

const isWrong = (control: HTMLElement) => control.getAttribute('aria-invalid') === 'true'

const isEmpty = (control: HTMLElement) =>
  'required' in control && control.required === true && 'value' in control && !String(control.value).trim()

/** Where what had the focus is gone, the page's heading takes it. */
export function focusHeadingIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  })
}
