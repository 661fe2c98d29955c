/** The class names that are there, as one attribute. */
export const classNames = (...names: readonly (string | undefined | 0)[]): string => names.filter(Boolean).join(' ')
