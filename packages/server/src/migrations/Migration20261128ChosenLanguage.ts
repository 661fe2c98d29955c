import { Migration } from '@mikro-orm/migrations'

/**
 * A member has a language from the beginning, for mail, but pages follow it only once the person has chosen it. English
 * was given to everybody, so of earlier members only another language counts as chosen.
 */
export class Migration20261128ChosenLanguage extends Migration {
  override up(): void {
    this.addSql(`alter table "member" add column "language_chosen" boolean not null default false`)
    this.addSql(`update member set language_chosen = true where language <> 'en'`)
    this.addSql(enter)
  }
}

const chosen = `case when m.language_chosen then m.language end as language`

const enter = `
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql
  set search_path = public, pg_temp as $$
declare
  actor record;
begin
  perform set_config('samop.side', 'SYSTEM', true);
  select 'MEMBER' as kind, m.id, m.name, m.email, m.role, m.partner_id as "partnerId", m.program_ids as "programIds",
      m.location_ids as "locationIds", array['READ', 'WRITE'] as scopes, ${chosen}, m.seen_up_to as "seenUpTo",
      s.confirmed_at as "confirmedAt",
      m.second_factor_since is null and exists (select 1 from second_factor_rule r where r.role = m.role) as "owesSecondFactor"
    into actor from session s join member m on m.id = s.member_id
    where s.token_hash = hash and s.expires_at > moment and s.idle_until > moment and m.removed_at is null;
  if not found then
    select 'KEY' as kind, k.id, k.name, null as email, m.role, k.partner_id as "partnerId", m.program_ids as "programIds",
        m.location_ids as "locationIds", k.scopes, ${chosen}, null as "seenUpTo", null as "confirmedAt", false as "owesSecondFactor"
      into actor from api_key k join member m on m.id = k.created_by_id
      where k.token_hash = hash and m.removed_at is null and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
  end if;
  if not found then
    perform set_config('samop.side', '', true);
    return null;
  end if;
  perform set_config('samop.side', case when actor."partnerId" is null then 'VENDOR' else 'PARTNER' end, true),
    set_config('samop.actor', actor.id::text, true), set_config('samop.partner', coalesce(actor."partnerId"::text, ''), true),
    set_config('samop.programs', coalesce(array_to_string(actor."programIds", ','), ''), true),
    set_config('samop.locations', coalesce(array_to_string(actor."locationIds", ','), ''), true);
  return row_to_json(actor);
end $$;
`
