import { Migration } from '@mikro-orm/migrations'

/** Idempotency keys and uploads that are part of no claim belong to the partner: its API keys and people come and go. */
export class Migration20261128Contract extends Migration {
  override up(): void {
    this.addSql(results)
    this.addSql(policies)
  }
}

// what a person did for themselves stays the person's; of one key used by several of a partner the first answer stays
const results = `
alter table "stored_result" add column "owner_id" uuid;
select set_config('samop.side', 'SYSTEM', true);
update stored_result r set owner_id = case
  when command in ('changeLanguage', 'readNotifications', 'endOwnSession', 'endOtherSessions', 'changePassword') then actor_id
  else coalesce((select partner_id from api_key k where k.id = r.actor_id), (select partner_id from member m where m.id = r.actor_id), actor_id)
end;
delete from stored_result r using stored_result first
  where first.owner_id = r.owner_id and first.key = r.key and (first.at, first.actor_id) < (r.at, r.actor_id);
alter table "stored_result" alter column "owner_id" set not null;
alter table "stored_result" drop constraint "stored_result_pkey";
alter table "stored_result" add primary key ("owner_id", "key");
`

const policies = `
alter policy "samop_sees" on "stored_result" using ((select current_setting('samop.side', true)) = 'SYSTEM' or owner_id::text = (select current_setting('samop.actor', true)) or owner_id::text = (select current_setting('samop.partner', true))) with check ((select current_setting('samop.side', true)) = 'SYSTEM' or owner_id::text = (select current_setting('samop.actor', true)) or owner_id::text = (select current_setting('samop.partner', true)));
alter policy "samop_sees" on "document" using (case when claim_id is null then (select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then null when 'PARTNER' then nullif(translate(current_setting('samop.partner', true), '*+!', ''), '') else null end as reader) = any(array['*', partner_id::text]) else coalesce((select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then null when 'PARTNER' then case when concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' then nullif(translate(current_setting('samop.partner', true), '*+!', ''), '') else null end else null end as reader) = any(array['*', partner_id::text]), samop_within_claim(partner_id, claim_id)) end) with check (case when claim_id is null then (select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then null when 'PARTNER' then nullif(translate(current_setting('samop.partner', true), '*+!', ''), '') else null end as reader) = any(array['*', partner_id::text]) else coalesce((select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then null when 'PARTNER' then case when concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' then nullif(translate(current_setting('samop.partner', true), '*+!', ''), '') else null end else null end as reader) = any(array['*', partner_id::text]), samop_within_claim(partner_id, claim_id)) end);
`
