/** Leads the focus to the first wrong field of a form, once the form shows what is wrong. */
export function focusWrong(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
}
