import type { Client } from 'pg'
import { groups, partners, type Size, tokenOf } from './world.ts'

/** Makes the people of the bench, all signed in. */
export const fillPeople = async (client: Client, size: Size): Promise<void> => {
  const everyPartner = Array.from({ length: size.partners }, (_, index) => index + 1)
  const several = (count: number, partner: number | null) =>
    Array.from({ length: count }, (_, index) => [index + 1, partner] as const)
  const numbers: Record<keyof typeof groups, (readonly [number, number | null])[]> = {
    user: everyPartner.map((partner) => [partner, partner]),
    admin: everyPartner.map((partner) => [partner, partner]),
    reviewer: several(20, null),
    vendorListener: several(size.vendorListeners, null),
    partnerListener: several(size.partnerListeners, partners.listened),
    stranger: several(size.strangers, partners.strange),
  }
  const people = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) =>
    numbers[group].map(([number, partner]) => ({
      ...groups[group],
      number,
      partner,
      grp: group,
      token: tokenOf(group, number),
    })),
  )
  await client.query(
    `with people as (select * from json_to_recordset($1) as people(number int, partner int, kind int, grp text, role text, token text)),
      members as (insert into member (id, email, name, password_hash, role, partner_id, language, created_at)
        select bench.uid(kind, number), grp || number || '@bench.example', initcap(grp) || ' ' || number, '', role,
          case when partner is not null then bench.uid(1, partner) end, 'en', '2025-07-01' from people)
      insert into session (token_hash, id, member_id, created_at, expires_at, last_used_at, idle_until)
        select encode(sha256(token::bytea), 'hex'), gen_random_uuid(), bench.uid(kind, number), '2026-11-23', '2026-12-23', '2026-11-23', '2026-12-23' from people`,
    [JSON.stringify(people)],
  )
}
