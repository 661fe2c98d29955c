import { Migration } from '@mikro-orm/migrations'

/** Only who manages programs brings money into a fund or corrects it; everybody else moves the money of a claim. */
export class Migration20261128Sources extends Migration {
  override up(): void {
    this.addSql(functions)
  }
}

const functions = `
-- Once a statement: its legs sum to zero for each entity, the balances follow, and no claim holds less than nothing.
create or replace function samop_post() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  wrong uuid;
begin
  if exists (select from posted where claim_id is null or account = 'GRANTED') and not samop_may('MANAGE_PROGRAMS') and not samop_by_owner(tg_relid) then
    raise exception 'who acts may only move the money of a claim' using errcode = 'insufficient_privilege';
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
