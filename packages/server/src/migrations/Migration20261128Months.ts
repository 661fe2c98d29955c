import { Migration } from '@mikro-orm/migrations'

/**
 * Decisions are counted for each day as a whole, and for each month by program and by reviewer, so that a report reads as much
 * whatever the number of claims. They are added, never changed: nobody waits for another's decision.
 */
export class Migration20261128Months extends Migration {
  override up(): void {
    this.addSql(table)
    this.addSql(functions)
  }
}

const table = `
alter table "decision_tally" drop constraint "decision_tally_pkey";
alter table "decision_tally" add column "id" bigserial primary key, add column "folded" boolean not null default false;
grant usage on sequence "decision_tally_id_seq" to samop_app;
create index "decision_tally_subject_day_index" on "decision_tally" ("subject", "day");
create index samop_decision_unfolded on decision_tally (subject, day) where not folded;
select set_config('samop.side', 'SYSTEM', true);
insert into decision_tally (subject, day, subject_id, in_time, business_days, count)
  select 'DAY', day, '00000000-0000-0000-0000-000000000000'::uuid, in_time, business_days, sum(count) from decision_tally where subject = 'PROGRAM' group by 1, 2, 3, 4, 5
  union all select subject || '_MONTH', date_trunc('month', day)::date, subject_id, in_time, business_days, sum(count) from decision_tally group by 1, 2, 3, 4, 5;
update decision_tally set folded = true;
select set_config('samop.side', '', true);
`

/** What a decision `d` of a day, a program and a reviewer is counted for. */
const subjects = (day: string, program: string, reviewer: string) => `(values
      ('DAY', ${day}, '00000000-0000-0000-0000-000000000000'::uuid),
      ('PROGRAM', ${day}, ${program}), ('PROGRAM_MONTH', date_trunc('month', ${day})::date, ${program}),
      ('REVIEWER', ${day}, ${reviewer}), ('REVIEWER_MONTH', date_trunc('month', ${day})::date, ${reviewer})) s(subject, day, id)`

const functions = `
create or replace function samop_tally_decision() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  insert into decision_tally (subject, day, subject_id, in_time, business_days, count)
    select s.subject, s.day, s.id, (new.data->'review'->>'inTime')::boolean, (new.data->'review'->>'businessDays')::int, 1
    from (select (new.at at time zone (calendar->>'timeZone'))::date as day from program where id = new.program_id) d
      cross join lateral ${subjects('d.day', 'new.program_id', `(new.actor->>'id')::uuid`)};
  perform set_config('samop.side', coalesce(side, ''), true);
  return null;
end $$;

create or replace function samop_decisions() returns table (subject text, day date, subject_id uuid, in_time boolean, business_days int, count int) stable language sql as $$
  select s.subject, s.day, s.id, d.in_time, d.business_days, sum(d.count)::int
  from (select (e.at at time zone (p.calendar->>'timeZone'))::date as day, e.program_id, (e.actor->>'id')::uuid as reviewer,
      (e.data->'review'->>'inTime')::boolean as in_time, (e.data->'review'->>'businessDays')::int as business_days, count(*) as count
    from event e join program p on p.id = e.program_id
    where e.kind in ('APPROVED', 'REJECTED') and e.data ? 'review' and e.actor->>'kind' = 'MEMBER' and not e.draft group by 1, 2, 3, 4, 5) d
    cross join lateral ${subjects('d.day', 'd.program_id', 'd.reviewer')}
  group by 1, 2, 3, 4, 5 $$;

-- Makes one row of those that say the same; many nodes may do so at once.
create function samop_fold_decisions() returns void language sql as $$
  with new as (
    select distinct subject, day, subject_id, in_time, business_days from decision_tally where not folded
  ), gone as (
    delete from decision_tally t using new n where t.subject = n.subject and t.day = n.day and t.subject_id = n.subject_id
      and t.in_time = n.in_time and t.business_days = n.business_days
    returning t.*
  )
  insert into decision_tally (subject, day, subject_id, in_time, business_days, count, folded)
    select subject, day, subject_id, in_time, business_days, sum(count), true from gone group by 1, 2, 3, 4, 5 $$;

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
    insert into decision_tally (subject, day, subject_id, in_time, business_days, count, folded) select *, true from samop_decisions();
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return wrong + more;
end $$;

drop trigger samop_tally_decision on event;
create trigger samop_tally_decision after insert on event for each row
  when (new.kind in ('APPROVED', 'REJECTED') and new.data ? 'review' and new.actor->>'kind' = 'MEMBER') execute function samop_tally_decision();
`
