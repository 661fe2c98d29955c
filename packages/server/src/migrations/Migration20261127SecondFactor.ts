import { Migration } from '@mikro-orm/migrations'

/** Second factors: apps, passkeys, recovery codes, what is under way between two steps, and who must have one. */
export class Migration20261127SecondFactor extends Migration {
  override up(): void {
    this.addSql(tables)
    this.addSql(functions)
  }
}

const isSystem = `(select current_setting('samop.side', true)) = 'SYSTEM'`
const isOwn = `${isSystem} or member_id::text = (select current_setting('samop.actor', true))`
const ofVendor = `(select current_setting('samop.side', true) in ('VENDOR', 'SYSTEM'))`

const guarded = (name: string, sees: string) => `
alter table "${name}" enable row level security;
alter table "${name}" force row level security;
create policy "samop_sees" on "${name}" using (${sees}) with check (${sees});
grant select, insert, update, delete on "${name}" to samop_app;
`

const readByAll = (name: string) => `create policy "samop_reads" on "${name}" for select using (true);`

const ofMember = (name: string) =>
  `alter table "${name}" add constraint "${name}_member_id_foreign" foreign key ("member_id") references "member" ("id");`

const tables = `
alter table "member" add column "second_factor_since" timestamptz(3) null;
alter table "session" add column "confirmed_at" timestamptz(3) null;

create table "totp" ("id" uuid not null, "member_id" uuid not null, "secret" text not null, "created_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, "last_step" int null, primary key ("id"));
alter table "totp" add constraint "totp_member_id_unique" unique ("member_id");
${ofMember('totp')}
${guarded('totp', isOwn)}

create table "passkey" ("id" uuid not null, "member_id" uuid not null, "credential_id" text not null, "public_key" text not null, "counter" bigint not null, "transports" text[] not null, "name" text not null, "created_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, primary key ("id"));
create index "passkey_member_id_index" on "passkey" ("member_id");
alter table "passkey" add constraint "passkey_credential_id_unique" unique ("credential_id");
${ofMember('passkey')}
${guarded('passkey', isOwn)}

create table "recovery_code" ("id" uuid not null, "member_id" uuid not null, "salt_of_hash" text not null, "code_hash" text not null, "used_at" timestamptz(3) null, primary key ("id"));
create index "recovery_code_member_id_index" on "recovery_code" ("member_id");
${ofMember('recovery_code')}
${guarded('recovery_code', isOwn)}

create table "challenge" ("challenge_hash" text not null, "purpose" text not null, "member_id" uuid null, "expires_at" timestamptz(3) not null, primary key ("challenge_hash"));
alter table "challenge" add constraint "challenge_purpose_check" check ("purpose" in ('REGISTER', 'SIGN_IN', 'SECOND_STEP', 'CONFIRM'));
create index "challenge_member_id_index" on "challenge" ("member_id");
create index "challenge_expires_at_index" on "challenge" ("expires_at");
alter table "challenge" add constraint "challenge_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;
${guarded('challenge', isSystem)}

create table "pending_sign_in" ("token_hash" text not null, "member_id" uuid not null, "expires_at" timestamptz(3) not null, primary key ("token_hash"));
create index "pending_sign_in_member_id_index" on "pending_sign_in" ("member_id");
create index "pending_sign_in_expires_at_index" on "pending_sign_in" ("expires_at");
${ofMember('pending_sign_in')}
${guarded('pending_sign_in', isSystem)}

create table "second_factor_rule" ("role" text not null, "since" timestamptz(3) not null, primary key ("role"));
${guarded('second_factor_rule', ofVendor)}
${readByAll('second_factor_rule')}
create trigger samop_needs before insert or update or delete on second_factor_rule for each statement execute function samop_needs('MANAGE_PROGRAMS');

create table "secret_key" ("id" text not null, "first_used_at" timestamptz(3) not null, primary key ("id"));
${guarded('secret_key', isSystem)}
${readByAll('secret_key')}

alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_CHANGED', 'MEMBER_REMOVED', 'PASSWORD_CHANGED', 'LINK_ISSUED', 'SESSIONS_ENDED', 'SECOND_FACTOR_ADDED', 'SECOND_FACTOR_REMOVED', 'SECOND_FACTOR_RESET', 'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED', 'SECOND_FACTOR_REQUIRED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
`

const functions = `
-- Notes the name of a key that seals from now on, whoever it seals for.
create function samop_note_key(key text, moment timestamptz) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  insert into secret_key (id, first_used_at) values (key, moment) on conflict (id) do nothing;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

-- Takes the second factor from a member whom the actor sees. The side is set and set back by hand, as in samop_same_invoices.
create function samop_reset_second_factor(of_member uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
begin
  if not exists (select 1 from member where id = of_member) then return; end if;
  perform set_config('samop.side', 'SYSTEM', true);
  delete from totp where member_id = of_member;
  delete from passkey where member_id = of_member;
  delete from recovery_code where member_id = of_member;
  delete from pending_sign_in where member_id = of_member;
  update member set second_factor_since = null where id = of_member;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

-- Says for the rest of the transaction who acts, by the hash of a session's or key's token; null = nobody.
-- A moment is handed in so that a demo clock ends sessions too. A session is over at its end, or when it was not used for long.
create or replace function samop_enter(hash text, moment timestamptz) returns json language plpgsql
  set search_path = public, pg_temp as $$
declare
  actor record;
begin
  perform set_config('samop.side', 'SYSTEM', true);
  select 'MEMBER' as kind, m.id, m.name, m.email, m.role, m.partner_id as "partnerId", m.program_ids as "programIds",
      m.location_ids as "locationIds", array['READ', 'WRITE'] as scopes, m.language, m.seen_up_to as "seenUpTo",
      s.confirmed_at as "confirmedAt",
      m.second_factor_since is null and exists (select 1 from second_factor_rule r where r.role = m.role) as "owesSecondFactor"
    into actor from session s join member m on m.id = s.member_id
    where s.token_hash = hash and s.expires_at > moment and s.idle_until > moment and m.removed_at is null;
  if not found then
    select 'KEY' as kind, k.id, k.name, null as email, m.role, k.partner_id as "partnerId", m.program_ids as "programIds",
        m.location_ids as "locationIds", k.scopes, m.language, null as "seenUpTo", null as "confirmedAt", false as "owesSecondFactor"
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
