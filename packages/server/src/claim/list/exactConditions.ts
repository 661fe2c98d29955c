import { type Actor, sideOf, textLimits } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { badInput } from '../../errors.ts'
import { filterId } from '../../ids.ts'
import type { ClaimFilter } from './ClaimFilter.ts'
import { textWithin } from '../texts.ts'

/** The most ids or references of one filter: as many as the largest page has. */
export const mostNamed = 100

/** Conditions on claims `c` that name single claims, or a range of time; each has its own index. */
export const exactConditions = (caller: Actor, filter: ClaimFilter): RawBuilder<unknown>[] => {
  const { ids, externalReferences, invoiceNumber } = filter
  return [
    ...(ids ? [sql`c.id = any(${few(ids, 'ids').map((id) => filterId(id, 'ids'))}::uuid[])`] : []),
    ...(externalReferences
      ? [sql`c.external_reference = any(${few(externalReferences, 'externalReferences').map(reference)})`]
      : []),
    ...(typeof invoiceNumber === 'string' ? [withInvoice(caller, invoiceNumber)] : []),
    ...moments.flatMap(({ field, column, compare }) => {
      const moment = filter[field]
      return typeof moment === 'string' ? [sql`c.${column} ${compare} ${moment}::text::timestamptz`] : []
    }),
  ]
}

const [from, before] = [sql`>=`, sql`<`]

const moments = [
  { field: 'updatedAfter', column: sql`updated_at`, compare: sql`>` },
  { field: 'submittedFrom', column: sql`submitted_at`, compare: from },
  { field: 'submittedTo', column: sql`submitted_at`, compare: before },
  { field: 'decidedFrom', column: sql`decided_at`, compare: from },
  { field: 'decidedTo', column: sql`decided_at`, compare: before },
] as const

const reference = (text: string) => textWithin(textLimits.externalReference, text, 'filter.externalReferences')

const few = (named: readonly string[], field: string): readonly string[] => {
  if (named.length > mostNamed) throw badInput(`filter.${field}`, `must be at most ${mostNamed}.`)
  return named
}

/** Looks the lines up first and once, because an invoice number names few claims. */
const withInvoice = (caller: Actor, number: string) => {
  const own = sideOf(caller) === 'PARTNER' ? sql`l.partner_id = ${caller.partnerId}` : sql`true`
  const key = textWithin(textLimits.invoiceNumber, number.trim(), 'filter.invoiceNumber')
  return sql`c.id = any(array(select l.claim_id from claim_line l where l.invoice_number_key = lower(${key}::text) and ${own}))`
}
