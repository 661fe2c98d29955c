import { Migration } from '@mikro-orm/migrations'

/**
 * An API key has a life: a status, a clock for its last day, and secrets that replace each other. The clock of a key belongs to
 * the partner as a whole, so the limits of a membership do not hide it.
 */
export class Migration20261128KeyLife extends Migration {
  override up(): void {
    this.addSql(secrets)
    this.addSql(statuses)
    this.addSql(clocks)
    this.addSql(enter)
  }
}

const sees = `(select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then '+' when 'PARTNER' then nullif(translate(current_setting('samop.partner', true), '*+!', ''), '') else null end as reader) = any(array['*', '+', partner_id::text])`

const secrets = `
select set_config('samop.side', 'SYSTEM', true);
alter table "api_key" add constraint samop_key_of_partner unique ("id", "partner_id");
create table "api_key_secret" ("token_hash" text not null, "api_key_id" uuid not null, "partner_id" uuid not null, "prefix" text not null, "created_at" timestamptz(3) not null, "ends_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, primary key ("token_hash"));
create index "api_key_secret_api_key_id_index" on "api_key_secret" ("api_key_id");
alter table "api_key_secret" add constraint "api_key_secret_api_key_id_foreign" foreign key ("api_key_id") references "api_key" ("id");
alter table "api_key_secret" add constraint "api_key_secret_partner_id_foreign" foreign key ("partner_id") references "partner" ("id");
alter table "api_key_secret" add constraint samop_secret_of_key foreign key ("api_key_id", "partner_id") references "api_key" ("id", "partner_id");
insert into api_key_secret (token_hash, api_key_id, partner_id, prefix, created_at, last_used_at)
  select token_hash, id, partner_id, prefix, created_at, last_used_at from api_key;
alter table "api_key" drop column "token_hash";
alter table "api_key_secret" enable row level security;
alter table "api_key_secret" force row level security;
create policy "samop_sees" on "api_key_secret" using (${sees}) with check (${sees});
grant select, insert, update on "api_key_secret" to samop_app;
create trigger samop_needs before insert or update on api_key_secret for each statement execute function samop_needs('MANAGE_KEYS');
`

const statuses = `
alter table "api_key" add column "status" text not null default 'ACTIVE', add column "version" int not null default 1;
update api_key set status = case when revoked_at is not null then 'REVOKED' when expires_at <= now() then 'EXPIRED' else 'ACTIVE' end;
alter table "api_key" alter column "status" drop default;
alter table "api_key" add constraint "api_key_status_check" check ("status" in ('ACTIVE', 'EXPIRING', 'REVOKED', 'EXPIRED'));
`

const clocks = `
alter table "deadline" drop constraint "deadline_clock_check";
alter table "deadline" add constraint "deadline_clock_check" check ("clock" in ('SUBMIT', 'REVIEW', 'ANSWER', 'DISPUTE_WINDOW', 'DISPUTE_REVIEW', 'PAYMENT', 'KEY_LAST_DAY'));
create function samop_within_clock(partner uuid, kind text, subject uuid) returns boolean stable language plpgsql as $$
begin
  return case kind when 'CLAIM' then samop_within_claim(partner, subject) else samop_within(partner, null, null) end;
end $$;
do $$ begin
  execute (select format('alter policy "samop_sees" on "deadline" using (%1$s) with check (%1$s)',
      replace(pg_get_expr(polqual, polrelid), 'samop_within_claim(partner_id, subject_id)', 'samop_within_clock(partner_id, subject_kind, subject_id)'))
    from pg_policy where polrelid = 'deadline'::regclass and polname = 'samop_sees');
end $$;
insert into deadline (id, partner_id, subject_kind, subject_id, clock, record, running, ended, due_on, due_at, warn_at)
  select gen_random_uuid(), k.partner_id, 'API_KEY', k.id, 'KEY_LAST_DAY',
    json_build_object('clock', 'KEY_LAST_DAY', 'kind', 'FIXED_DAY', 'allowance', null, 'fixedDay', d.day, 'stretches',
      json_build_array(json_build_object('from', to_json(k.created_at)#>>'{}', 'until', null)), 'endedAt', null),
    true, false, d.day, k.expires_at, k.expires_at - interval '8 days'
  from api_key k cross join lateral (select ((k.expires_at at time zone 'UTC') - interval '1 millisecond')::date as day) d
  where k.status = 'ACTIVE' and k.expires_at is not null and exists (select from subject_head h where h.id = k.id and h.partner_id = k.partner_id);
`

// Only the way to the key changes: by any of its secrets that has not ended.
const enter = `do $$ begin
  execute replace(replace(pg_get_functiondef('samop_enter(text, timestamptz)'::regprocedure),
    'from api_key k join member m on m.id = k.created_by_id', 'from api_key_secret s join api_key k on k.id = s.api_key_id join member m on m.id = k.created_by_id'),
    'where k.token_hash = hash and', 'where s.token_hash = hash and (s.ends_at is null or s.ends_at > moment) and');
end $$`
