import { Migration } from '@mikro-orm/migrations'

/**
 * A member can leave; a claim keeps what was submitted while an answer is in the making; an upload is its uploader's alone;
 * what is never removed cannot be; and policies make short plans.
 */
export class Migration20261125Leaving extends Migration {
  override up(): void {
    this.addSql(tables)
    this.addSql(functions)
    for (const [table, sees] of Object.entries(policies))
      this.addSql(`alter policy "samop_sees" on "${table}" using (${sees}) with check (${sees})`)
  }
}

const tables = `
alter table "member" add column "removed_at" timestamptz(3) null;
alter table "member" drop constraint "member_email_unique";
create unique index member_email_index on member (email) where removed_at is null;
alter table "claim" add column "before_answer" jsonb null;
alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_REMOVED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
create index event_content_index on event ((data->>'sha256')) where kind = 'DOCUMENT_ATTACHED';
revoke delete on activity, api_key, claim, deadline, enrolment, fund, location, member, partner, program, usage_period from samop_app;
`

const functions = `
-- What a limited member sees: within the programs and locations of the membership, where a row has them.
create function samop_within(partner uuid, program uuid, location uuid) returns boolean stable language plpgsql as $$
declare
  programs text := current_setting('samop.programs', true);
  locations text := current_setting('samop.locations', true);
begin
  return partner::text = current_setting('samop.partner', true)
    and (programs = '' or program is null or program::text = any(string_to_array(programs, ',')))
    and (locations = '' or location is null or location::text = any(string_to_array(locations, ',')));
end $$;

create function samop_within_claim(partner uuid, claim uuid) returns boolean stable language plpgsql as $$
begin
  return partner::text = current_setting('samop.partner', true) and exists (select 1 from claim c where c.id = claim);
end $$;

create function samop_within_fund(partner uuid, fund uuid) returns boolean stable language plpgsql as $$
begin
  return partner::text = current_setting('samop.partner', true) and exists (select 1 from fund f where f.id = fund);
end $$;

-- Says for the rest of the transaction who acts, by the hash of a session's or key's token; null = nobody.
-- A moment is handed in so that a demo clock ends sessions too.
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql as $$
declare
  actor record;
begin
  perform set_config('samop.side', 'SYSTEM', true);
  select 'MEMBER' as kind, m.id, m.name, m.email, m.role, m.partner_id as "partnerId", m.program_ids as "programIds",
      m.location_ids as "locationIds", array['READ', 'WRITE'] as scopes, m.language, m.seen_up_to as "seenUpTo"
    into actor from session s join member m on m.id = s.member_id
    where s.token_hash = hash and s.expires_at > moment and m.removed_at is null;
  if not found then
    select 'KEY' as kind, k.id, k.name, null as email, m.role, k.partner_id as "partnerId", m.program_ids as "programIds",
        m.location_ids as "locationIds", k.scopes, m.language, null as "seenUpTo"
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

const seesAll = `current_setting('samop.side', true) in ('VENDOR', 'SYSTEM')`
const hasNoLimits = `concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = ''`
const ofReader = (partner = 'partner_id') =>
  `(select case when ${seesAll} then '*' else current_setting('samop.partner', true) end as reader) = any(array['*', ${partner}::text])`
const ofUnlimitedReader = `(select case when ${seesAll} then '*' when ${hasNoLimits} then current_setting('samop.partner', true) else null end as reader) = any(array['*', partner_id::text])`
const within = (program: string, location: string) =>
  `${ofUnlimitedReader} or samop_within(partner_id, ${program}, ${location})`
const withClaim = `${ofUnlimitedReader} or samop_within_claim(partner_id, claim_id)`

const policies = {
  partner: ofReader('id'),
  member: ofReader(),
  api_key: ofReader(),
  location: within('null', 'id'),
  enrolment: within('program_id', 'null'),
  fund: within('program_id', 'null'),
  claim: within('program_id', 'location_id'),
  event: within('program_id', 'location_id'),
  ledger_posting: `${ofUnlimitedReader} or samop_within_fund(partner_id, fund_id)`,
  claim_line: withClaim,
  deadline: withClaim,
  document: `case when claim_id is null then ${ofReader()} and (uploaded_by->>'id' = (select current_setting('samop.actor', true)) or (select current_setting('samop.side', true)) = 'SYSTEM') else ${withClaim} end`,
}
