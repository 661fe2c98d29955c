import { Migration } from '@mikro-orm/migrations'

/**
 * What is kept beside the rows, so that reading it costs the same however many there are: the balances of funds, the vendor's
 * claims by status, decisions by day. Triggers keep it; samop_count_anew() makes it out of the rows again.
 */
export class Migration20261128Kept extends Migration {
  override up(): void {
    this.addSql(tables)
    this.addSql(functions)
    this.addSql(triggers)
    this.addSql(`select samop_count_anew()`)
  }
}

const isSystem = `(select current_setting('samop.side', true)) = 'SYSTEM'`
const vendorReads = `(select current_setting('samop.side', true) in ('VENDOR', 'SYSTEM'))`

const partner = `nullif(translate(current_setting('samop.partner', true), '*+!', ''), '')`
const unlimited = `case when concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' then ${partner} else null end`
const reader = `(select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then '+' when 'PARTNER' then ${unlimited} else null end as reader)`
const ofFund = `coalesce(${reader} = any(array['*', '+', partner_id::text]), samop_within_fund(partner_id, fund_id))`

const guarded = (name: string, reads: string) => `
alter table "${name}" enable row level security;
alter table "${name}" force row level security;
create policy "samop_reads" on "${name}" for select using (${reads});
create policy "samop_sees" on "${name}" using (${isSystem}) with check (${isSystem});
grant select, insert, update, delete on "${name}" to samop_app;
`

const tables = `
create table "fund_balance" ("fund_id" uuid not null, "account" text not null, "partner_id" uuid not null, "minor" bigint not null, primary key ("fund_id", "account"));
alter table "fund_balance" add constraint samop_balance_fund foreign key ("fund_id", "partner_id") references "fund" ("id", "partner_id");
${guarded('fund_balance', ofFund)}

create table "claim_tally" ("id" bigserial primary key, "program_id" uuid not null, "status" text not null, "assignee_id" uuid null, "due_at" timestamptz(3) null, "count" int not null);
grant usage on sequence "claim_tally_id_seq" to samop_app;
${guarded('claim_tally', vendorReads)}

create table "decision_tally" ("subject" text not null, "day" date not null, "subject_id" uuid not null, "in_time" boolean not null, "business_days" int not null, "count" int not null, primary key ("subject", "day", "subject_id", "in_time", "business_days"));
${guarded('decision_tally', vendorReads)}

drop index event_decided_index;
create index samop_claim_waiting on claim (fund_id) where status in ('EDITING', 'ACTION_REQUIRED', 'REJECTED');
create index samop_fund_place on fund (program_id, usage_period_id, id);
create index samop_event_kind on event (kind, transaction, id) where not draft;
create index samop_event_program on event (program_id, kind, transaction, id) where not draft;
`

// Every function sets the side and sets it back: only a superuser may let a function carry a setting of ours.
const functions = `
create function samop_keep_balance() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  insert into fund_balance (fund_id, account, partner_id, minor) values (new.fund_id, new.account, new.partner_id, new.minor)
    on conflict (fund_id, account) do update set minor = fund_balance.minor + excluded.minor;
  perform set_config('samop.side', coalesce(side, ''), true);
  return null;
end $$;

-- What the vendor sees of a claim as counts: the assignee and the due time only while a reviewer has to act, so that few rows say all.
create function samop_tally_claim() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  if tg_op = 'UPDATE' and row(old.program_id, old.status, old.assignee_id, old.due_at, old.submitted_at is null)
      is not distinct from row(new.program_id, new.status, new.assignee_id, new.due_at, new.submitted_at is null) then
    return null;
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  -- added, never changed: nobody waits for another's claim
  insert into claim_tally (program_id, status, assignee_id, due_at, count)
    select c.program_id, c.status, case when waits then c.assignee_id end, case when waits then c.due_at end, c.count
    from (values (old.program_id, old.status, old.assignee_id, old.due_at, old.submitted_at, -1),
        (new.program_id, new.status, new.assignee_id, new.due_at, new.submitted_at, 1)) c(program_id, status, assignee_id, due_at, submitted_at, count)
      cross join lateral (select c.status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED') as waits) turn
    where c.submitted_at is not null;
  perform set_config('samop.side', coalesce(side, ''), true);
  return null;
end $$;

-- Makes one row of those that say the same; many nodes may do so at once.
create function samop_fold_claims() returns void language sql as $$
  with several as (
    select program_id, status, assignee_id, due_at from claim_tally group by 1, 2, 3, 4 having count(*) > 1 or sum(count) = 0
  ), gone as (
    delete from claim_tally t using several s where t.program_id = s.program_id and t.status = s.status
      and t.assignee_id is not distinct from s.assignee_id and t.due_at is not distinct from s.due_at
    returning t.*
  )
  insert into claim_tally (program_id, status, assignee_id, due_at, count)
    select program_id, status, assignee_id, due_at, sum(count) from gone group by 1, 2, 3, 4 having sum(count) <> 0 $$;

-- A decision is counted for its program and its reviewer, on its day in the program's calendar.
create function samop_tally_decision() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  insert into decision_tally (subject, day, subject_id, in_time, business_days, count)
    select d.subject, (new.at at time zone (p.calendar->>'timeZone'))::date, d.id, (new.data->'review'->>'inTime')::boolean,
      (new.data->'review'->>'businessDays')::int, 1
    from program p cross join (values ('PROGRAM', new.program_id), ('REVIEWER', (new.actor->>'id')::uuid)) d(subject, id)
    where p.id = new.program_id order by d.subject
    on conflict (subject, day, subject_id, in_time, business_days) do update set count = decision_tally.count + 1;
  perform set_config('samop.side', coalesce(side, ''), true);
  return null;
end $$;

-- What should be kept, out of the rows.
create function samop_balances() returns table (fund_id uuid, account text, partner_id uuid, minor bigint) stable language sql as $$
  select fund_id, account, partner_id, sum(minor)::bigint from ledger_posting group by 1, 2, 3 $$;

create function samop_claim_counts() returns table (program_id uuid, status text, assignee_id uuid, due_at timestamptz, count int) stable language sql as $$
  select program_id, status, case when waits then assignee_id end, case when waits then due_at end, count(*)::int
  from claim c cross join lateral (select c.status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED') as waits) turn
  where submitted_at is not null group by 1, 2, 3, 4 $$;

create function samop_decisions() returns table (subject text, day date, subject_id uuid, in_time boolean, business_days int, count int) stable language sql as $$
  select d.subject, (e.at at time zone (p.calendar->>'timeZone'))::date, d.id, (e.data->'review'->>'inTime')::boolean, (e.data->'review'->>'businessDays')::int, count(*)::int
  from event e join program p on p.id = e.program_id cross join lateral (values ('PROGRAM', e.program_id), ('REVIEWER', (e.actor->>'id')::uuid)) d(subject, id)
  where e.kind in ('APPROVED', 'REJECTED') and e.data ? 'review' and not e.draft group by 1, 2, 3, 4, 5 $$;

-- Makes what is kept anew out of the rows, while writers wait. Answers how much of it was wrong.
create function samop_count_anew() returns int language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  wrong int := 0;
  more int;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('statement_timeout', '0', true);
  lock table fund_balance, claim_tally, decision_tally in share row exclusive mode;
  perform samop_fold_claims();
  -- what differs stands on one side only
  select count(*) into more from (select count(*) from (select * from samop_balances() union all select fund_id, account, partner_id, minor from fund_balance) x
    group by x having count(*) <> 2) d;
  if more > 0 then
    delete from fund_balance;
    insert into fund_balance (fund_id, account, partner_id, minor) select * from samop_balances();
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
    insert into decision_tally (subject, day, subject_id, in_time, business_days, count) select * from samop_decisions();
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return wrong + more;
end $$;

-- A fund is overdrawn by what is kept of it: its postings need not be added up for each new one.
create or replace function ledger_balances() returns trigger language plpgsql as $$
begin
  if exists (select 1 from ledger_posting where transaction_id = new.transaction_id group by currency having sum(minor) <> 0) then
    raise exception 'ledger transaction % does not sum to zero', new.transaction_id;
  end if;
  if (select minor from fund_balance where fund_id = new.fund_id and account = 'AVAILABLE') < 0 then
    raise exception 'fund % would be overdrawn', new.fund_id;
  end if;
  return null;
end $$;
`

const triggers = `
create trigger samop_keep_balance after insert on ledger_posting for each row execute function samop_keep_balance();
create trigger samop_tally_claim after insert or update or delete on claim for each row execute function samop_tally_claim();
-- at the end of the transaction, so that nobody waits long for the row of a day
create constraint trigger samop_tally_decision after insert on event deferrable initially deferred for each row
  when (new.kind in ('APPROVED', 'REJECTED') and new.data ? 'review' and new.actor->>'kind' = 'MEMBER') execute function samop_tally_decision();
`
