import { graphql } from '../graphql/gql.ts'
import type { ChangeRefusalFragment } from '../graphql/graphql.ts'

/** The refusals of a mutation; every mutation of the pages selects them. */
export const changeRefusalFragment = graphql(`
  fragment ChangeRefusal on UserError {
    code
    message
    path
    about {
      kind
      id
    }
  }
`)

/** A refusal by a rule, or by the API because the input is malformed. */
export type ChangeRefusal = Omit<ChangeRefusalFragment, 'code'> & {
  code: ChangeRefusalFragment['code'] | 'BAD_USER_INPUT'
}

/** The first refusal whose path names the field. */
export function refusalAt(refusals: readonly ChangeRefusal[], field: string): ChangeRefusal | undefined {
  return refusals.find(({ path }) => path.includes(field))
}
