import { createHash } from 'node:crypto'
import type { SubjectKind } from '@samop/shared'
import type { ApiKey } from '../access/key/ApiKey.ts'
import type { Member } from '../access/Member.ts'
import type { Partner } from '../access/Partner.ts'
import type { Claim } from '../claim/Claim.ts'
import type { Fund } from '../funds/Fund.ts'
import type { Enrolment } from '../program/Enrolment.ts'
import type { Program } from '../program/Program.ts'

/** What an event is about, and what decides who sees it. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly partnerId?: string | null
  readonly programId?: string | null
  readonly locationId?: string | null
  /** The person whom it concerns beside the partner: the assigned reviewer, who asked for the export, who made the key. The bell tells them. */
  readonly concernsId?: string | null
}

export const claimSubject = ({ id, partner, program, location, assigneeId }: Claim): Subject => ({
  kind: 'CLAIM',
  id,
  partnerId: partner.id,
  programId: program.id,
  locationId: location.id,
  concernsId: assigneeId,
})

export const fundSubject = ({ id, partner, program }: Fund): Subject => ({
  kind: 'FUND',
  id,
  partnerId: partner.id,
  programId: program.id,
})

export const keySubject = ({ id, partner, createdBy }: ApiKey): Subject => ({
  kind: 'API_KEY',
  id,
  partnerId: partner.id,
  concernsId: createdBy.id,
})

export const memberSubject = ({ id, partner }: Pick<Member, 'id' | 'partner'>): Subject => ({
  kind: 'MEMBER',
  id,
  partnerId: partner?.id ?? null,
})

export const partnerSubject = ({ id }: Partner): Subject => ({ kind: 'PARTNER', id, partnerId: id })

export const enrolmentSubject = ({ id, partner, program }: Enrolment): Subject => ({
  kind: 'ENROLMENT',
  id,
  partnerId: partner.id,
  programId: program.id,
})

export const programSubject = ({ id }: Program): Subject => ({ kind: 'PROGRAM', id, programId: id })

export const activitiesSubject = (fiscalYear: string): Subject => named('ACTIVITIES', fiscalYear)

export const secondFactorRule: Subject = named('SECOND_FACTOR_RULE', '')

/** A subject that has no row, and therefore no id of its own: its id is made from its name (RFC 9562, version 8). */
function named(kind: SubjectKind, name: string): Subject {
  const hex = createHash('sha256').update(`${kind} ${name}`).digest('hex')
  return {
    kind,
    id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  }
}
