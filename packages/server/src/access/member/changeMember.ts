import { isDeepStrictEqual } from 'node:util'
import { referenceTo, type Role, roles, type Text } from '@samop/shared'
import { z } from 'zod'
import { shortText, uuid, validated } from '../../validated.ts'
import { command } from '../../command.ts'
import { tokensOf } from '../endAccess.ts'
import type { Member } from '../Member.ts'
import { lastOfRole, limitRefusal, lockMember, sideRefusal, standingRefusal } from './memberRules.ts'
import { memberSubject } from '../../history/subjects.ts'

const schema = z.object({
  memberId: z.string(),
  name: shortText().optional(),
  role: z.enum(Object.keys(roles) as Role[], `must be one of ${Object.keys(roles).join(', ')}.`).optional(),
  /** Null removes the limit. */
  programIds: z.array(uuid).min(1, 'must name one, or be null for all.').nullable().optional(),
  locationIds: z.array(uuid).min(1, 'must name one, or be null for all.').nullable().optional(),
  expectedVersion: z.number().nullish(),
  idempotencyKey: z.string().nullish(),
})

export type ChangeMember = z.input<typeof schema>

/** Changes a member's name, role or limits. `sessions` and `keys` stay and have the new rights; the caller closes their sockets. */
export const changeMember = command(
  { name: 'changeMember', needs: 'MANAGE_MEMBERS' },
  async (change, input: ChangeMember) => {
    const { memberId, expectedVersion, idempotencyKey: _, ...given } = validated(schema, input)
    const member = await lockMember(change, memberId)
    const before = facts(member)
    const after = { ...before, ...given }
    const partnerId = member.partner?.id ?? null
    const refusal =
      standingRefusal(member, change.actor, expectedVersion) ??
      sideRefusal(after.role, partnerId) ??
      (await limitRefusal(change, partnerId, after)) ??
      (after.role === before.role ? null : await lastOfRole(change, member))
    if (refusal) return refusal
    if (isDeepStrictEqual(before, after)) return { done: { memberId: member.id, sessions: [], keys: [] } }
    Object.assign(member, after, { version: member.version + 1 })
    change.record(memberSubject(member), {
      kind: 'MEMBER_CHANGED',
      data: { member: referenceTo(member), fields: changedOf(before, after), before, after },
    })
    return { done: { memberId: member.id, ...(await tokensOf(change, member)) } }
  },
)

const facts = ({ name, role, programIds, locationIds }: Member) => ({ name, role, programIds, locationIds })

type Facts = ReturnType<typeof facts>

/** The changed fields in words; a role with its new name. */
const changedOf = (before: Facts, after: Facts): Text[] =>
  (Object.keys(labels) as (keyof Facts)[])
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) =>
      key === 'role'
        ? { en: `role: ${roles[after.role].label.en}`, sv: `roll: ${roles[after.role].label.sv}` }
        : labels[key],
    )

const labels = {
  name: { en: 'name', sv: 'namn' },
  role: { en: 'role', sv: 'roll' },
  programIds: { en: 'programs', sv: 'program' },
  locationIds: { en: 'places', sv: 'platser' },
} as const satisfies Record<keyof Facts, Text>
