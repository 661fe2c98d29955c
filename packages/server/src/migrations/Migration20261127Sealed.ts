import { Migration } from '@mikro-orm/migrations'

/** Cursors are sealed with a secret of the database; a partner has a short code, and a series of claim numbers of its own. */
export class Migration20261127Sealed extends Migration {
  override up(): void {
    this.addSql(secret)
    this.addSql(numbers)
  }
}

const ofReader = `(select case when current_setting('samop.side', true) in ('VENDOR', 'SYSTEM') then '*' else current_setting('samop.partner', true) end as reader) = any(array['*', partner_id::text])`

const secret = `
create table "server_secret" ("purpose" text not null, "value" text not null, primary key ("purpose"));
alter table "server_secret" enable row level security;
alter table "server_secret" force row level security;
create policy "samop_sees" on "server_secret" using ((select current_setting('samop.side', true)) = 'SYSTEM') with check ((select current_setting('samop.side', true)) = 'SYSTEM');
grant select on "server_secret" to samop_app;
select set_config('samop.side', 'SYSTEM', true);
-- two random ids hold 244 random bits
insert into "server_secret" values ('CURSORS', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
`

const numbers = `
alter table "partner" add column "code" text null;
-- the first letters of the name; a number where another has them
with letters as (
  select id, coalesce(nullif(substr(upper(regexp_replace(translate(lower(name), 'åäàáâãæçéèêëíìîïñóòôöõøúùûüýß', 'aaaaaaaceeeeiiiinoooooouuuuys'), '[^a-z]', '', 'g')), 1, 3), ''), 'P') as code
  from partner),
places as (select id, code, row_number() over (partition by code order by id) as place from letters)
update partner p set code = case when place = 1 then l.code else l.code || place end from places l where l.id = p.id;
alter table "partner" alter column "code" set not null;
alter table "partner" add constraint "partner_code_unique" unique ("code");

create table "claim_series" ("partner_id" uuid not null, "last" int not null, primary key ("partner_id"));
alter table "claim_series" add constraint "claim_series_partner_id_foreign" foreign key ("partner_id") references "partner" ("id");
alter table "claim_series" enable row level security;
alter table "claim_series" force row level security;
create policy "samop_sees" on "claim_series" using (${ofReader}) with check (${ofReader});
grant select, insert, update on "claim_series" to samop_app;

-- a number is ordered by its letters, then by its digits as a number
drop index claim_number_index;
drop index claim_partner_number_index;
create index claim_number_index on claim ((split_part(number, '-', 1) || '-' || lpad(split_part(number, '-', 2), 12, '0')), id);
create index claim_partner_number_index on claim (partner_id, (split_part(number, '-', 1) || '-' || lpad(split_part(number, '-', 2), 12, '0')), id);
`
