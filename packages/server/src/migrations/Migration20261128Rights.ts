import { Migration } from '@mikro-orm/migrations'

/**
 * Each table says who inserts, updates and deletes its rows, so that a command with a fault changes nothing that its caller may
 * not: test/walk/tables.test.ts shows all of it.
 */
export class Migration20261128Rights extends Migration {
  override up(): void {
    this.addSql(functions)
    for (const table of new Set(needs.map(([of]) => of)))
      this.addSql(`drop trigger if exists samop_needs on ${table}`)
    for (const [table, changes, ...may] of needs)
      this.addSql(
        `create trigger samop_needs_${changes.split(' ')[0]} before ${changes} on ${table} for each statement execute function samop_needs(${may.map((one) => `'${one}'`).join(', ')})`,
      )
    for (const [side, columns] of Object.entries(sides))
      this.addSql(
        `create trigger samop_of_${side.toLowerCase()} before update of ${columns} on claim for each statement execute function samop_of_side('${side}')`,
      )
    this.addSql(rest)
  }
}

/** Who does what to a table, by permission; nobody but the system where none is named. Whose rows they are is up to the policies. */
const needs: readonly (readonly [table: string, changes: string, ...may: string[]])[] = [
  ['api_key', 'insert', 'MANAGE_KEYS'],
  ['api_key', 'update or delete', 'MANAGE_KEYS', 'MANAGE_MEMBERS'],
  ['claim', 'insert', 'EDIT_CLAIMS'],
  ['claim', 'update or delete', 'EDIT_CLAIMS', 'DISPUTE', 'REVIEW'],
  ['claim_series', 'insert or update or delete', 'EDIT_CLAIMS'],
  ['deadline', 'insert or update or delete', 'EDIT_CLAIMS', 'DISPUTE', 'REVIEW'],
  ['stored_result', 'update or delete'],
  ['export', 'delete'],
  ['session', 'insert'],
]

/** The columns of a claim that only one side changes; both move its status. */
const sides = {
  PARTNER: 'title, activity_from, activity_to, pre_approval_id, external_reference, location_id, activity_id, currency, amount_minor',
  VENDOR: 'approved_minor, rejected_by_id, picked_up',
}

const functions = `
create function samop_of_side() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('samop.side', true) not in (tg_argv[0], 'SYSTEM'), true) and not samop_by_owner(tg_relid) then
    raise exception 'only the side % changes this of a claim', tg_argv[0] using errcode = 'insufficient_privilege';
  end if;
  -- Of a statement there is no row.
  return case when tg_level = 'ROW' then new end;
end $$;

-- Who may tell of what: of a person, that person too.
create function samop_may_tell(told event) returns boolean stable language plpgsql as $$
begin
  return case told.subject_kind
    when 'CLAIM' then samop_may('EDIT_CLAIMS', 'DISPUTE', 'REVIEW', 'COMMENT')
    when 'API_KEY' then samop_may('MANAGE_KEYS', 'MANAGE_MEMBERS')
    when 'MEMBER' then samop_may('MANAGE_MEMBERS')
      or told.subject_id::text = current_setting('samop.actor', true) and exists (select from member m where m.id = told.subject_id)
    else samop_may('MANAGE_PROGRAMS') end;
end $$;

create or replace function samop_event_follows() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  if samop_by_owner(tg_relid) then
    return new;
  end if;
  new.transaction := pg_current_xact_id();
  if side is distinct from 'SYSTEM' and (new.actor->>'id' is distinct from current_setting('samop.actor', true)
      or coalesce(new.actor->>'kind' not in ('MEMBER', 'KEY'), true)) then
    raise exception 'an event is in the name of who acts' using errcode = 'insufficient_privilege';
  end if;
  if not samop_may_tell(new) then
    raise exception 'who acts may not tell of this %', new.subject_kind using errcode = 'insufficient_privilege';
  end if;
  if not samop_follow(new) then
    raise exception 'an event follows the newest of its subject' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function samop_post() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  wrong uuid;
begin
  if exists (select from posted where claim_id is null or account = 'GRANTED') and not samop_may('MANAGE_PROGRAMS') and not samop_by_owner(tg_relid) then
    raise exception 'who acts may only move the money of a claim' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from posted where account = 'APPROVED') and not samop_may('REVIEW', 'MANAGE_PROGRAMS') and not samop_by_owner(tg_relid) then
    raise exception 'who acts may not approve money' using errcode = 'insufficient_privilege';
  end if;
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
`

const rest = `
alter policy samop_sees on stored_result with check (((select current_setting('samop.side', true)) = 'SYSTEM' or owner_id::text = (select current_setting('samop.actor', true)) or owner_id::text = (select current_setting('samop.partner', true))) and ((select current_setting('samop.side', true)) = 'SYSTEM' or actor_id::text = (select current_setting('samop.actor', true))));
revoke delete on funding_entity from samop_app;
create trigger samop_assigned before update of assignee_id on claim for each row
  when (new.assignee_id is not null and new.assignee_id is distinct from old.assignee_id) execute function samop_of_side('VENDOR');
`
