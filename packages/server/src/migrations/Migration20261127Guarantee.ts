import { Migration } from '@mikro-orm/migrations'

/**
 * What the database itself guarantees: rows hang together within one partner; a draft is its partner's alone; who only reads
 * writes nothing; an event is in its actor's name and at the end of its claim's chain; what was sent stays.
 */
export class Migration20261127Guarantee extends Migration {
  override up(): void {
    this.addSql(drafts)
    this.addSql(bonds)
    this.addSql(functions)
    for (const [table, sees] of Object.entries(policies))
      this.addSql(`alter policy "samop_sees" on "${table}" using (${sees}) with check (${sees})`)
    for (const [may, tables] of writers)
      for (const table of tables)
        this.addSql(
          `create trigger samop_needs before insert or update or delete on ${table} for each statement execute function samop_needs(${may.map((one) => `'${one}'`).join(', ')})`,
        )
    this.addSql(triggers)
  }
}

// what came before the first submission, and from a recall to the next one
const drafts = `
alter table "event" add column "draft" boolean not null default false;
select set_config('samop.side', 'SYSTEM', true);
update event set draft = true from (
  select id, (array_agg(kind) filter (where kind in ('SUBMITTED', 'RECALLED')) over (partition by claim_id order by transaction, id)) as turns
  from event where claim_id is not null) told
  where told.id = event.id and coalesce(turns[cardinality(turns)], 'RECALLED') = 'RECALLED';
`

const bonds = `
alter table "claim" add constraint samop_claim_of_partner unique ("id", "partner_id");
alter table "claim" add constraint samop_claim_of_fund unique ("id", "fund_id");
alter table "claim_line" add constraint samop_line_of_claim unique ("id", "claim_id");
alter table "fund" add constraint samop_fund_of_partner unique ("id", "partner_id");
alter table "fund" add constraint samop_fund_of_period unique ("id", "partner_id", "program_id", "usage_period_id");
alter table "location" add constraint samop_location_of_partner unique ("id", "partner_id");
alter table "member" add constraint samop_member_of_partner unique ("id", "partner_id");
alter table "usage_period" add constraint samop_period_of_program unique ("id", "program_id");

alter table "api_key" add constraint samop_key_maker foreign key ("created_by_id", "partner_id") references "member" ("id", "partner_id");
alter table "claim" add constraint samop_claim_fund foreign key ("fund_id", "partner_id", "program_id", "usage_period_id") references "fund" ("id", "partner_id", "program_id", "usage_period_id");
alter table "claim" add constraint samop_claim_location foreign key ("location_id", "partner_id") references "location" ("id", "partner_id");
alter table "claim_line" add constraint samop_line_claim foreign key ("claim_id", "partner_id") references "claim" ("id", "partner_id");
alter table "deadline" add constraint samop_deadline_claim foreign key ("claim_id", "partner_id") references "claim" ("id", "partner_id");
alter table "document" add constraint samop_document_claim foreign key ("claim_id", "partner_id") references "claim" ("id", "partner_id");
alter table "document" add constraint samop_document_line foreign key ("line_id", "claim_id") references "claim_line" ("id", "claim_id") on delete set null ("line_id");
alter table "document" add constraint samop_document_line_has_claim check ("line_id" is null or "claim_id" is not null);
alter table "event" add constraint samop_event_claim foreign key ("claim_id", "partner_id") references "claim" ("id", "partner_id") deferrable initially deferred;
alter table "event" add constraint samop_event_claim_has_partner check ("claim_id" is null or "partner_id" is not null);
alter table "fund" add constraint samop_fund_period foreign key ("usage_period_id", "program_id") references "usage_period" ("id", "program_id");
alter table "fund" add constraint samop_fund_enrolment foreign key ("partner_id", "program_id") references "enrolment" ("partner_id", "program_id") deferrable initially deferred;
alter table "ledger_posting" add constraint samop_posting_fund foreign key ("fund_id", "partner_id") references "fund" ("id", "partner_id");
alter table "ledger_posting" add constraint samop_posting_claim foreign key ("claim_id", "fund_id") references "claim" ("id", "fund_id");
-- each event of a claim has one before it and one after it at most
create unique index samop_event_chain on event (claim_id, previous_hash) nulls not distinct where claim_id is not null;
`

/*
 * A function of a trigger that has to see more than who acts sets the side and sets it back: only a superuser may let a
 * function carry a setting of ours.
 */
const functions = `
create or replace function samop_within(partner uuid, program uuid, location uuid) returns boolean stable language plpgsql as $$
declare
  programs text := current_setting('samop.programs', true);
  locations text := current_setting('samop.locations', true);
begin
  return current_setting('samop.side', true) = 'PARTNER' and partner::text = current_setting('samop.partner', true)
    and (programs = '' or program is null or program::text = any(string_to_array(programs, ',')))
    and (locations = '' or location is null or location::text = any(string_to_array(locations, ',')));
end $$;

create or replace function samop_within_claim(partner uuid, claim uuid) returns boolean stable language plpgsql as $$
begin
  return case current_setting('samop.side', true) when 'VENDOR' then true when 'PARTNER' then partner::text = current_setting('samop.partner', true) end
    and exists (select from claim c where c.id = claim);
end $$;

create or replace function samop_within_fund(partner uuid, fund uuid) returns boolean stable language plpgsql as $$
begin
  return current_setting('samop.side', true) = 'PARTNER' and partner::text = current_setting('samop.partner', true)
    and exists (select from fund f where f.id = fund);
end $$;

-- Whether the owner of the table writes, or who may act as the owner: a migration, a restore, an operator's own hand.
create function samop_by_owner(of_table oid) returns boolean stable language plpgsql as $$
begin
  return pg_has_role(current_user, (select relowner from pg_class where oid = of_table), 'USAGE');
end $$;

-- Whether who acts holds one of these permissions; the system holds all.
create function samop_may(variadic needed text[]) returns boolean stable language plpgsql as $$
begin
  return coalesce(current_setting('samop.side', true) = 'SYSTEM'
    or current_setting('samop.side', true) in ('PARTNER', 'VENDOR') and string_to_array(current_setting('samop.may', true), ',') && needed, false);
end $$;

create function samop_needs() returns trigger language plpgsql as $$
begin
  if not samop_may(variadic tg_argv) and not samop_by_owner(tg_relid) then
    raise exception 'who acts may not change table %', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

-- People change what is theirs, but not what they may; who manages members may change others.
create function samop_member_changes() returns trigger language plpgsql as $$
begin
  if samop_by_owner(tg_relid) or samop_may('MANAGE_PROGRAMS') then
    return new;
  end if;
  if samop_may('MANAGE_MEMBERS') and (current_setting('samop.side', true) <> 'PARTNER' or new.role in ('INCENTIVES_ADMIN', 'INCENTIVES_USER')) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.id::text = current_setting('samop.actor', true)
    and row(new.id, new.role, new.partner_id, new.program_ids, new.location_ids, new.removed_at)
      is not distinct from row(old.id, old.role, old.partner_id, old.program_ids, old.location_ids, old.removed_at) then
    return new;
  end if;
  raise exception 'who acts may not change this member' using errcode = 'insufficient_privilege';
end $$;

-- An event is in the name of who acts, and follows the claim's newest. Whether it is of a draft is said here alone.
create function samop_event_follows() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  newest record;
begin
  if samop_by_owner(tg_relid) then
    return new;
  end if;
  new.transaction := pg_current_xact_id();
  if side is distinct from 'SYSTEM' and (new.actor->>'id' is distinct from current_setting('samop.actor', true)
      or coalesce(new.actor->>'kind' not in ('MEMBER', 'KEY'), true)) then
    raise exception 'an event is in the name of who acts' using errcode = 'insufficient_privilege';
  end if;
  if new.claim_id is null then
    new.draft := false;
    return new;
  end if;
  if not samop_may('EDIT_CLAIMS', 'DISPUTE', 'REVIEW', 'COMMENT', 'MANAGE_PROGRAMS') then
    raise exception 'who acts may not tell of claims' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  select e.hash, e.draft into newest from event e where e.claim_id = new.claim_id order by e.transaction desc, e.id desc limit 1;
  perform set_config('samop.side', coalesce(side, ''), true);
  if new.previous_hash is distinct from newest.hash then
    raise exception 'an event follows the newest of its claim' using errcode = 'integrity_constraint_violation';
  end if;
  new.draft := case new.kind when 'SUBMITTED' then false when 'RECALLED' then true else coalesce(newest.draft, true) end;
  return new;
end $$;

-- At the end of a transaction the head of a claim's chain is its newest event.
create function samop_chain_holds() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  claim uuid := (to_jsonb(new)->>tg_argv[0])::uuid;
  head text;
  newest text;
begin
  if samop_by_owner(tg_relid) then
    return null;
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  select history_hash into head from claim c where c.id = claim;
  select e.hash into newest from event e where e.claim_id = claim order by e.transaction desc, e.id desc limit 1;
  perform set_config('samop.side', coalesce(side, ''), true);
  if head is distinct from newest then
    raise exception 'the head of claim % is not its newest event', claim using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create function samop_claim_stays() returns trigger language plpgsql as $$
begin
  if not samop_by_owner(tg_relid) and row(new.id, new.number, new.partner_id, new.program_id, new.usage_period_id, new.fund_id, new.created_by, new.created_at)
      is distinct from row(old.id, old.number, old.partner_id, old.program_id, old.usage_period_id, old.fund_id, old.created_by, old.created_at) then
    raise exception 'a claim stays where it was made' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- What was sent is locked; the system puts back what was never sent.
create function samop_line_changes() returns trigger language plpgsql as $$
begin
  if not samop_by_owner(tg_relid) and current_setting('samop.side', true) is distinct from 'SYSTEM'
      and not exists (select from claim c where c.id = coalesce(new.claim_id, old.claim_id) and c.status in ('EDITING', 'ACTION_REQUIRED')) then
    raise exception 'the lines of this claim are locked' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;

-- A document of a claim goes only while the claim is edited; an upload of none only when the system tidies up.
create function samop_document_goes() returns trigger language plpgsql as $$
begin
  if samop_by_owner(tg_relid)
    or old.claim_id is null and current_setting('samop.side', true) = 'SYSTEM'
    or exists (select from claim c where c.id = old.claim_id and c.status in ('EDITING', 'ACTION_REQUIRED')) then
    return old;
  end if;
  raise exception 'this document stays' using errcode = 'integrity_constraint_violation';
end $$;

create function samop_document_is_told() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  told boolean;
begin
  if samop_by_owner(tg_relid) then
    return null;
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  select exists (select from event e where e.claim_id = old.claim_id and e.kind = 'DOCUMENT_REMOVED' and e.data->>'documentId' = old.id::text) into told;
  perform set_config('samop.side', coalesce(side, ''), true);
  if not told then
    raise exception 'History tells of every document that goes' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
`

const onClaims = ['EDIT_CLAIMS', 'DISPUTE', 'REVIEW', 'COMMENT', 'MANAGE_PROGRAMS']

/** Who may write into which tables, by permission; whose rows they are is up to the policies. */
const writers: readonly (readonly [may: readonly string[], tables: readonly string[]])[] = [
  [['MANAGE_PROGRAMS'], ['activity', 'enrolment', 'fund', 'location', 'partner', 'program', 'usage_period']],
  [['MANAGE_KEYS', 'MANAGE_MEMBERS', 'MANAGE_PROGRAMS'], ['api_key']],
  [onClaims, ['claim', 'deadline']],
  [['EDIT_CLAIMS', 'DISPUTE'], ['claim_line', 'document']],
  [['EDIT_CLAIMS', 'DISPUTE', 'REVIEW', 'MANAGE_PROGRAMS'], ['ledger_posting']],
]

const triggers = `
create trigger samop_member_changes before insert or update on member for each row execute function samop_member_changes();
create trigger samop_event_follows before insert on event for each row execute function samop_event_follows();
create constraint trigger samop_chain_holds after insert on event deferrable initially deferred for each row
  when (new.claim_id is not null) execute function samop_chain_holds('claim_id');
create constraint trigger samop_chain_holds after insert or update of history_hash on claim deferrable initially deferred for each row
  execute function samop_chain_holds('id');
create trigger samop_claim_stays before update of id, number, partner_id, program_id, usage_period_id, fund_id, created_by, created_at on claim
  for each row execute function samop_claim_stays();
create trigger samop_line_changes before insert or update or delete on claim_line for each row execute function samop_line_changes();
create trigger samop_document_goes before delete on document for each row execute function samop_document_goes();
create constraint trigger samop_document_is_told after delete on document deferrable initially deferred for each row
  when (old.claim_id is not null) execute function samop_document_is_told();
`

const partner = `nullif(translate(current_setting('samop.partner', true), '*+!', ''), '')`
const unlimited = `case when concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' then ${partner} else null end`
const reader = (vendor: string, its = partner) =>
  `(select case current_setting('samop.side', true) when 'SYSTEM' then '*' when 'VENDOR' then ${vendor} when 'PARTNER' then ${its} else null end as reader)`
const ofReader = (column = 'partner_id') => `${reader(`'+'`)} = any(array['*', '+', ${column}::text])`
const ofUnlimited = (vendor = `'+'`, owner = 'partner_id::text') =>
  `${reader(`'+'`, unlimited)} = any(array['*', ${vendor}, ${owner}])`
const within = (program: string, location: string, sees = ofUnlimited()) =>
  `coalesce(${sees}, samop_within(partner_id, ${program}, ${location}))`
const vendorUnless = (hidden: string) => `case when ${hidden} then '!' else '+' end`
const withClaim = `coalesce(${reader('null', unlimited)} = any(array['*', partner_id::text]), samop_within_claim(partner_id, claim_id))`

const policies = {
  partner: ofReader('id'),
  member: ofReader(),
  api_key: ofReader(),
  claim_series: ofReader(),
  location: within('null', 'id'),
  enrolment: within('program_id', 'null'),
  fund: within('program_id', 'null'),
  claim: within('program_id', 'location_id', ofUnlimited(vendorUnless('submitted_at is null'))),
  event: within('program_id', 'location_id', ofUnlimited(vendorUnless('draft'), `coalesce(partner_id::text, '!')`)),
  ledger_posting: `coalesce(${ofUnlimited()}, samop_within_fund(partner_id, fund_id))`,
  claim_line: withClaim,
  deadline: `coalesce(${ofUnlimited(vendorUnless(`clock = 'SUBMIT'`))}, samop_within_claim(partner_id, claim_id))`,
  document: `case when claim_id is null then ${ofReader()} and (uploaded_by->>'id' = (select current_setting('samop.actor', true)) or (select current_setting('samop.side', true)) = 'SYSTEM') else ${withClaim} end`,
}
