import { type Refusal, type Text, textLimits } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { lockName } from '../../database/locks.ts'
import type { Change } from '../../write.ts'
import { lineWithin } from '../texts.ts'

/** What can have an external reference; a claim and a line may have the same one. */
type Kind = 'CLAIM' | 'LINE'

interface Naming {
  readonly kind: Kind
  readonly partnerId: string
  readonly reference: string | null
  /** The claim or line that gets the reference; null when it is new. */
  readonly id: string | null
}

/** A sent reference without the blanks around it; an empty one counts as none. */
export const referenceOf = (sent: string | null | undefined): string | null =>
  lineWithin(textLimits.externalReference, (sent ?? '').trim(), 'input.externalReference') || null

/** Why the reference cannot be used. The lock keeps others from using the partner's references until the transaction ends. */
export const referenceRefusals = async (
  change: Change,
  { kind, partnerId, reference, id }: Naming,
): Promise<Refusal[]> => {
  if (reference === null) return []
  await lockName(change.em, 'REFERENCES', partnerId)
  const [holder] = await change.db.rows(holderOf(kind, partnerId, reference))
  if (!holder || holder.id === id) return []
  // A claim that the actor cannot see keeps the reference too, but the refusal does not name it.
  const [claim] = await change.db.rows(sql<{ number: string }>`select number from claim where id = ${holder.claimId}`)
  return [
    {
      code: 'EXTERNAL_REFERENCE_TAKEN',
      text: claim ? takenBy[kind] : taken,
      values: { reference, number: claim?.number ?? '' },
      about: claim ? { kind: 'CLAIM', id: holder.claimId } : { kind: 'REQUIREMENT', id: 'EXTERNAL_REFERENCE_TAKEN' },
      field: 'externalReference',
    },
  ]
}

interface Holder {
  readonly id: string
  readonly claimId: string
}

const holderOf = (kind: Kind, partnerId: string, reference: string): RawBuilder<Holder> =>
  sql<Holder>`select holder_id as id, holder_claim_id as "claimId" from samop_reference_holder(${kind}, ${partnerId}, ${reference})`

const taken: Text = {
  en: 'The external reference {reference} is already used by something that you cannot see.',
  sv: 'Den externa referensen {reference} används redan av något som du inte kan se.',
}

const takenBy: Readonly<Record<Kind, Text>> = {
  CLAIM: {
    en: 'The external reference {reference} is that of claim {number}.',
    sv: 'Den externa referensen {reference} hör till anspråk {number}.',
  },
  LINE: {
    en: 'The external reference {reference} is that of a line of claim {number}.',
    sv: 'Den externa referensen {reference} hör till en rad i anspråk {number}.',
  },
}
