import type { Scope } from '../access/actor.ts'
import type { Role } from '../access/roles.ts'
import type { ClaimStatus } from '../claim/statuses.ts'
import type { LineKind } from '../claim/lineKinds.ts'
import type { DocumentKind } from '../document/documentKinds.ts'
import type { Text } from '../language/language.ts'
import type { DecimalMoney } from '../money/decimalMoney.ts'
import type { ClockKey } from '../sla/clocks.ts'

/** What each simple shape holds in an event's data, as JSON. */
export interface SimpleValues {
  TEXT: string
  LABEL: Text
  MONEY: DecimalMoney
  DAY: string
  MOMENT: string
  COUNT: number
  FLAG: boolean
  ID: string
  REFERENCE: Reference
  CLAIM_STATUS: ClaimStatus
  CLOCK: ClockKey
  ROLE: Role
  SCOPE: Scope
  LINE_KIND: LineKind
  DOCUMENT_KIND: DocumentKind
}

/** Something with an id, and its name of that time. */
export interface Reference {
  readonly id: string
  readonly name: string
}

/** The reference to something that may hold more than its id and name. */
export const referenceTo = ({ id, name }: Reference): Reference => ({ id, name })

export type SimpleShape = keyof SimpleValues

/** The shape of a value. The compound ones are made by the functions below. */
export type Shape = SimpleShape | Compound

export type Compound =
  | { readonly is: 'ONE_OF'; readonly of: readonly string[] }
  | { readonly is: 'LIST'; readonly of: Shape }
  | { readonly is: 'GROUP'; readonly of: Shapes }
  | { readonly is: 'SOME_OF'; readonly of: Shapes }

/** A value that may be absent. */
export interface Optional<Of extends Shape = Shape> {
  readonly is: 'OPTIONAL'
  readonly of: Of
}

/** The shapes of an event's data by their names. */
export interface Shapes {
  readonly [name: string]: Shape | Optional
}

export const optional = <const Of extends Shape>(of: Of): Optional<Of> => ({ is: 'OPTIONAL', of })

/** One of some codes that have no label. */
export const oneOf = <const Of extends readonly string[]>(...of: Of) => ({ is: 'ONE_OF', of }) as const

export const list = <const Of extends Shape>(of: Of) => ({ is: 'LIST', of }) as const

export const group = <const Of extends Shapes>(of: Of) => ({ is: 'GROUP', of }) as const

/** Those of the values that a change is about; null = empty. */
export const someOf = <const Of extends Shapes>(of: Of) => ({ is: 'SOME_OF', of }) as const

/** The TypeScript type of values by their shapes. */
export type Held<Given extends Shapes> = {
  readonly [Name in keyof Given as Given[Name] extends Optional ? never : Name]: Value<Given[Name]>
} & {
  readonly [Name in keyof Given as Given[Name] extends Optional ? Name : never]?: Value<Given[Name]>
}

type Value<Of> = Of extends SimpleShape
  ? SimpleValues[Of]
  : Of extends { readonly is: 'ONE_OF'; readonly of: readonly (infer Code)[] }
    ? Code
    : Of extends { readonly is: 'LIST'; readonly of: infer One }
      ? readonly Value<One>[]
      : Of extends { readonly is: 'GROUP'; readonly of: infer Members extends Shapes }
        ? Held<Members>
        : Of extends { readonly is: 'SOME_OF'; readonly of: infer Members }
          ? { readonly [Name in keyof Members]?: Value<Members[Name]> | null }
          : Of extends Optional<infer Inner>
            ? Value<Inner>
            : never
