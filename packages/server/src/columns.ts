import { BigIntType, type Platform, Type } from '@mikro-orm/core'
import { inMilliseconds } from './clock.ts'

/** A moment: `timestamptz` in the database, `Temporal.Instant` in code. */
export class InstantType extends Type<Temporal.Instant | null, string | null> {
  override convertToDatabaseValue(value: Temporal.Instant | null): string | null {
    // Truncated like the moments in History's hashes; the database would round.
    return value ? inMilliseconds(value).toString() : null
  }

  override convertToJSValue(value: string | Date | null): Temporal.Instant | null {
    if (value === null) return null
    return value instanceof Date
      ? Temporal.Instant.fromEpochMilliseconds(value.getTime())
      : Temporal.Instant.from(value)
  }

  override compareAsType(): string {
    return 'string'
  }

  override getColumnType(_property: unknown, platform: Platform): string {
    return platform.getDateTimeTypeDeclarationSQL({ length: 3 })
  }
}

/** Minor units of a currency: `bigint` in the database, a safe integer in code. */
export const minorUnits = new BigIntType('number')
