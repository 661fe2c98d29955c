import { Migration } from '@mikro-orm/migrations'

/** An upload is its uploader's alone until it is part of a claim; whoever reads is known by id too. */
export class Migration20261125Uploads extends Migration {
  override up(): void {
    this.addSql(`
drop policy "samop_sees" on "document";
create policy "samop_sees" on "document" using (${sees}) with check (${sees});
${enter}`)
  }
}

const sees = `(select current_setting('samop.side', true)) = 'SYSTEM' or claim_id is not null and ((select current_setting('samop.side', true)) in ('VENDOR', 'SYSTEM') or partner_id::text = (select current_setting('samop.partner', true)) and (((select current_setting('samop.programs', true)) = '' and (select current_setting('samop.locations', true)) = '') or claim_id is null or exists (select 1 from claim where claim.id = claim_id))) or claim_id is null and partner_id::text = (select current_setting('samop.partner', true)) and uploaded_by->>'id' = (select current_setting('samop.actor', true))`

const enter = `
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql as $$
declare
  actor json;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('samop.partner', '', true),
    set_config('samop.programs', '', true), set_config('samop.locations', '', true);
  select json_build_object('kind', 'MEMBER', 'id', m.id, 'name', m.name, 'email', m.email, 'role', m.role, 'partnerId', m.partner_id,
      'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', array['READ', 'WRITE'], 'language', m.language, 'seenUpTo', m.seen_up_to)
    into actor from session s join member m on m.id = s.member_id where s.token_hash = hash and s.expires_at > moment;
  if actor is null then
    select json_build_object('kind', 'KEY', 'id', k.id, 'name', k.name, 'email', null, 'role', m.role, 'partnerId', k.partner_id,
        'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', k.scopes, 'language', m.language, 'seenUpTo', null)
      into actor from api_key k join member m on m.id = k.created_by_id
      where k.token_hash = hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
  end if;
  perform set_config('samop.side', case when actor is null then '' when actor->>'partnerId' is null then 'VENDOR' else 'PARTNER' end, true),
    set_config('samop.actor', coalesce(actor->>'id', ''), true), set_config('samop.partner', coalesce(actor->>'partnerId', ''), true),
    set_config('samop.programs', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'programIds')::text, 'null')::json)), ''), true),
    set_config('samop.locations', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'locationIds')::text, 'null')::json)), ''), true);
  return actor;
end $$;
`
