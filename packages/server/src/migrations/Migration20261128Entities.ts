import { Migration } from '@mikro-orm/migrations'

/**
 * Funding entities. An account of the ledger is fund × kind × entity; its balance is kept once a statement, never below zero,
 * and never adds two currencies, because an entity has one.
 */
export class Migration20261128Entities extends Migration {
  override up(): void {
    this.addSql(entities)
    this.addSql(postings)
    this.addSql(balances)
    this.addSql(functions)
    this.addSql(triggers)
    this.addSql(`insert into fund_balance (fund_id, account, entity_id, partner_id, currency, minor) select * from samop_balances()`)
    this.addSql(`select set_config('samop.side', '', true)`)
  }
}

const isSystem = `(select current_setting('samop.side', true)) = 'SYSTEM'`
const vendorChanges = `(select current_setting('samop.side', true) in ('VENDOR', 'SYSTEM'))`

const partner = `nullif(translate(current_setting('samop.partner', true), '*+!', ''), '')`
const unlimited = `case when concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' then ${partner} else null end`
const reader = `(select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then '+' when 'PARTNER' then ${unlimited} else null end as reader)`
const ofFund = `coalesce(${reader} = any(array['*', '+', partner_id::text]), samop_within_fund(partner_id, fund_id))`

const guarded = (name: string, reads: string, changes: string) => `
alter table "${name}" enable row level security;
alter table "${name}" force row level security;
create policy "samop_reads" on "${name}" for select using (${reads});
create policy "samop_sees" on "${name}" using (${changes}) with check (${changes});
grant select, insert, update, delete on "${name}" to samop_app;
`

// What exists already was earned from one entity for each currency.
const entities = `
select set_config('samop.side', 'SYSTEM', true);
create table "funding_entity" ("id" uuid not null primary key, "key" text not null, "name" text not null, "currency" text not null, "country" text null);
alter table "funding_entity" add constraint "funding_entity_key_unique" unique ("key");
alter table "funding_entity" add constraint samop_entity_currency unique ("id", "currency");
insert into funding_entity (id, key, name, currency)
  select gen_random_uuid(), 'DEFAULT_' || currency, 'Vendor, ' || currency, currency
  from (select currency from fund union select currency from ledger_posting) known;
${guarded('funding_entity', 'true', vendorChanges)}
create trigger samop_needs before insert or update or delete on funding_entity for each statement execute function samop_needs('MANAGE_PROGRAMS');
`

const postings = `
alter table "ledger_posting" add column "entity_id" uuid null;
update ledger_posting set entity_id = e.id from funding_entity e where e.currency = ledger_posting.currency;
drop trigger samop_keep_balance on ledger_posting;
drop trigger ledger_balances on ledger_posting;
drop function samop_keep_balance(), ledger_balances(), samop_balances();
alter table "ledger_posting" alter column "entity_id" set not null;
`

const balances = `
drop table "fund_balance";
create table "fund_balance" ("fund_id" uuid not null, "account" text not null, "entity_id" uuid not null, "partner_id" uuid not null, "currency" text not null, "minor" bigint not null,
  primary key ("fund_id", "account", "entity_id"));
alter table "fund_balance" add constraint samop_balance_fund foreign key ("fund_id", "partner_id") references "fund" ("id", "partner_id");
alter table "fund_balance" add constraint samop_balance_entity foreign key ("entity_id", "currency") references "funding_entity" ("id", "currency");
alter table "fund_balance" add constraint samop_never_below_zero check ("minor" >= 0 or "account" = 'GRANTED');
${guarded('fund_balance', ofFund, isSystem)}
`

// The functions set the side and set it back: only a superuser may let a function carry a setting of ours.
const functions = `
create function samop_balances() returns table (fund_id uuid, account text, entity_id uuid, partner_id uuid, currency text, minor bigint) stable language sql as $$
  select fund_id, account, entity_id, partner_id, currency, sum(minor)::bigint from ledger_posting group by 1, 2, 3, 4, 5 $$;

-- Once a statement: its legs sum to zero for each entity, the balances follow, and no claim holds less than nothing.
create function samop_post() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  wrong uuid;
begin
  select transaction_id into wrong from posted group by transaction_id, entity_id having sum(minor) <> 0 limit 1;
  if found then
    raise exception 'ledger transaction % does not sum to zero', wrong using errcode = 'integrity_constraint_violation';
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  -- Not "on conflict": the check would refuse the difference itself. Another currency than the entity's finds no account, and none can be made.
  with moved as (
    select fund_id, account, entity_id, partner_id, currency, sum(minor) as minor from posted group by 1, 2, 3, 4, 5
  ), kept as (
    update fund_balance b set minor = b.minor + m.minor from moved m
      where b.fund_id = m.fund_id and b.account = m.account and b.entity_id = m.entity_id and b.currency = m.currency
      returning b.fund_id, b.account, b.entity_id
  )
  insert into fund_balance (fund_id, account, entity_id, partner_id, currency, minor)
    select m.* from moved m where not exists (select from kept k where k.fund_id = m.fund_id and k.account = m.account and k.entity_id = m.entity_id);
  select p.claim_id into wrong from ledger_posting p
    where p.claim_id = any(array(select claim_id from posted where minor < 0)) and p.account <> 'AVAILABLE'
    group by p.claim_id, p.account, p.entity_id having sum(p.minor) < 0 limit 1;
  if found then
    raise exception 'claim % holds less than is taken from it', wrong using errcode = 'integrity_constraint_violation';
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return null;
end $$;

-- Makes what is kept anew out of the rows, while writers wait. Answers how much of it was wrong.
create or replace function samop_count_anew() returns int language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  wrong int := 0;
  more int;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('statement_timeout', '0', true);
  lock table fund_balance, claim_tally, decision_tally in share row exclusive mode;
  perform samop_fold_claims(), samop_fold_decisions();
  -- what differs stands on one side only
  select count(*) into more from (select count(*) from (select * from samop_balances() union all select fund_id, account, entity_id, partner_id, currency, minor from fund_balance) x
    group by x having count(*) <> 2) d;
  if more > 0 then
    delete from fund_balance;
    insert into fund_balance (fund_id, account, entity_id, partner_id, currency, minor) select * from samop_balances();
  end if;
  wrong := wrong + more;
  select count(*) into more from (select count(*) from (select * from samop_claim_counts() union all select program_id, status, assignee_id, due_at, count from claim_tally) x
    group by x having count(*) <> 2) d;
  if more > 0 then
    delete from claim_tally;
    insert into claim_tally (program_id, status, assignee_id, due_at, count) select * from samop_claim_counts();
  end if;
  wrong := wrong + more;
  select count(*) into more from (select count(*) from (select * from samop_decisions() union all select subject, day, subject_id, in_time, business_days, count from decision_tally) x
    group by x having count(*) <> 2) d;
  if more > 0 then
    delete from decision_tally;
    insert into decision_tally (subject, day, subject_id, in_time, business_days, count, folded) select *, true from samop_decisions();
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return wrong + more;
end $$;
`

const triggers = `
create trigger samop_post after insert on ledger_posting referencing new table as posted for each statement execute function samop_post();
`
