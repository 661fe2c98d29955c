import { claimField, claimFieldKeys, type ClaimFieldValues } from '@samop/shared'
import { Field } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'

/** Declares the fields of `claimFields` on an input, or on a view. */
export const HasClaimFields =
  ({ simple = false }: { readonly simple?: boolean } = {}) =>
  ({ prototype }: { readonly prototype: object }): void => {
    for (const key of claimFieldKeys) {
      const { holds, description, most } = claimField(key)
      const limit = most === undefined || simple ? '' : ` It has ${atMost(most)}.`
      const type = () => (holds === 'DAY' ? DateScalar : String)
      Field(type, { nullable: true, description: description + limit, simple })(prototype, key)
    }
  }

/** The fields as sent; absent = not sent. */
type Sent = { [Key in keyof ClaimFieldValues]?: string | null }

/** The base class, with the types of the fields: declaring them one by one is what the rows spare. */
export const holdingFields = <Base, Values = Sent>(base: abstract new () => Base) =>
  base as unknown as abstract new () => Base & Values
