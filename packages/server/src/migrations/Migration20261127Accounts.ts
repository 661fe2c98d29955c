import { Migration } from '@mikro-orm/migrations'

/** Sessions know their browser and end unused; links to choose a password; known browsers; guesses at an account. */
export class Migration20261127Accounts extends Migration {
  override up(): void {
    this.addSql(tables)
    this.addSql(functions)
  }
}

const isSystem = `(select current_setting('samop.side', true)) = 'SYSTEM'`

const isOwn = `${isSystem} or member_id::text = (select current_setting('samop.actor', true))`

const guarded = (name: string) => `
alter table "${name}" enable row level security;
alter table "${name}" force row level security;
create policy "samop_sees" on "${name}" using (${isSystem}) with check (${isSystem});
grant select, insert, update, delete on "${name}" to samop_app;
`

const tables = `
alter table "session" add column "id" uuid not null default gen_random_uuid(),
  add column "last_used_at" timestamptz(3) not null default now(),
  add column "idle_until" timestamptz(3) not null default now(),
  add column "address" text null, add column "user_agent" text null;
alter table "session" alter column "id" drop default, alter column "last_used_at" drop default, alter column "idle_until" drop default;
alter table "session" add constraint "session_id_unique" unique ("id");
alter policy "samop_sees" on "session" using (${isOwn}) with check (${isOwn});

create table "access_link" ("token_hash" text not null, "member_id" uuid not null, "purpose" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("token_hash"));
alter table "access_link" add constraint "access_link_purpose_check" check ("purpose" in ('FIRST_SIGN_IN', 'NEW_PASSWORD'));
create index "access_link_member_id_index" on "access_link" ("member_id");
alter table "access_link" add constraint "access_link_member_id_foreign" foreign key ("member_id") references "member" ("id");
${guarded('access_link')}

create table "known_browser" ("hash" text not null, "member_id" uuid not null, "signed_in_at" timestamptz(3) not null, primary key ("hash"));
create index "known_browser_member_id_index" on "known_browser" ("member_id");
alter table "known_browser" add constraint "known_browser_member_id_foreign" foreign key ("member_id") references "member" ("id");
${guarded('known_browser')}

create table "guesses" ("address_hash" text not null, "count" int not null, "last_at" timestamptz(3) not null, primary key ("address_hash"));
${guarded('guesses')}

alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_CHANGED', 'MEMBER_REMOVED', 'PASSWORD_CHANGED', 'LINK_ISSUED', 'SESSIONS_ENDED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
`

const functions = `
-- Says for the rest of the transaction who acts, by the hash of a session's or key's token; null = nobody.
-- A moment is handed in so that a demo clock ends sessions too. A session is over at its end, or when it was not used for long.
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql
  set search_path = public, pg_temp as $$
declare
  actor record;
begin
  perform set_config('samop.side', 'SYSTEM', true);
  select 'MEMBER' as kind, m.id, m.name, m.email, m.role, m.partner_id as "partnerId", m.program_ids as "programIds",
      m.location_ids as "locationIds", array['READ', 'WRITE'] as scopes, m.language, m.seen_up_to as "seenUpTo"
    into actor from session s join member m on m.id = s.member_id
    where s.token_hash = hash and s.expires_at > moment and s.idle_until > moment and m.removed_at is null;
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
