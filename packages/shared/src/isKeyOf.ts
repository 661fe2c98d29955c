/** Whether a text names one of the rows; what every object inherits, such as `toString`, names none. */
export function isKeyOf<Rows extends object>(rows: Rows, key: string): key is keyof Rows & string {
  return Object.hasOwn(rows, key)
}
