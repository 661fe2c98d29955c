import { Migration } from '@mikro-orm/migrations'

/** A member can leave: signs in no more, keeps the name, frees the address. */
export class Migration20261127Leaving extends Migration {
  override up(): void {
    this.addSql(`
alter table "member" add column "removed_at" timestamptz(3) null;
alter table "member" drop constraint "member_email_unique";
create unique index member_email_index on member (email) where removed_at is null;
alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_REMOVED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
${enter}`)
  }
}

const enter = `
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql as $$
declare
  actor json;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('samop.partner', '', true),
    set_config('samop.programs', '', true), set_config('samop.locations', '', true);
  select json_build_object('kind', 'MEMBER', 'id', m.id, 'name', m.name, 'email', m.email, 'role', m.role, 'partnerId', m.partner_id,
      'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', array['READ', 'WRITE'], 'language', m.language, 'seenUpTo', m.seen_up_to)
    into actor from session s join member m on m.id = s.member_id where s.token_hash = hash and s.expires_at > moment and m.removed_at is null;
  if actor is null then
    select json_build_object('kind', 'KEY', 'id', k.id, 'name', k.name, 'email', null, 'role', m.role, 'partnerId', k.partner_id,
        'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', k.scopes, 'language', m.language, 'seenUpTo', null)
      into actor from api_key k join member m on m.id = k.created_by_id
      where k.token_hash = hash and m.removed_at is null and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
  end if;
  perform set_config('samop.side', case when actor is null then '' when actor->>'partnerId' is null then 'VENDOR' else 'PARTNER' end, true),
    set_config('samop.actor', coalesce(actor->>'id', ''), true), set_config('samop.partner', coalesce(actor->>'partnerId', ''), true),
    set_config('samop.programs', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'programIds')::text, 'null')::json)), ''), true),
    set_config('samop.locations', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'locationIds')::text, 'null')::json)), ''), true);
  return actor;
end $$;
`
