/** Whether a text names one of the rows; inherited names such as `toString` do not count. */
export function isKeyOf<Rows extends object>(rows: Rows, key: string): key is keyof Rows & string {
  return Object.hasOwn(rows, key)
}
