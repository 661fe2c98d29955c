import { registerEnumType } from 'type-graphql'

type Rows = Readonly<Record<string, { readonly description?: string; readonly label?: { readonly en: string } }>>

/** Makes a GraphQL enum from the rows' keys; each value has its row's description. */
export const enumOf = <Key extends string>(
  name: string,
  description: string,
  rows: Rows & Record<Key, unknown>,
): Record<Key, Key> => {
  const keys = Object.keys(rows) as Key[]
  const values = Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>
  const valuesConfig = Object.fromEntries(
    keys.map((key) => [key, { description: rows[key]?.description ?? rows[key]?.label?.en ?? key }]),
  )
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<Key, { description: string }> })
  return values
}
