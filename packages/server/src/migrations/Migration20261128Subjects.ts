import { createHash } from 'node:crypto'
import { Migration } from '@mikro-orm/migrations'
import canonicalize from 'canonicalize'
import { upgradedData } from './upgradedData.ts'

/**
 * Every event is about a subject – a claim, a fund, a key, a member, a program –, numbered and chained within it; the hash
 * also holds what decides who sees the event. Earlier events, which were chained only for claims, are chained anew, and their
 * data get the shapes that their kinds declare.
 */
export class Migration20261128Subjects extends Migration {
  override async up(): Promise<void> {
    await this.execute(`select set_config('samop.side', 'SYSTEM', true)`)
    await this.execute(columns)
    await this.execute(subjects)
    await this.chainAll()
    await this.execute(finished)
    await this.execute(functions)
  }

  /** Chains all events in order of their subjects; a page never divides a subject. */
  private async chainAll(): Promise<void> {
    for (let last = ''; ;) {
      const events = (await this.execute(
        `select ${hashed} from event e where e.subject_id in (select distinct subject_id from event
          where ? = '' or subject_id > nullif(?, '')::uuid order by subject_id limit 500) order by e.subject_id, e.transaction, e.id`,
        [last, last],
      )) as unknown as Event[]
      if (events.length === 0) return
      const links = events.map(chain())
      await this.execute(
        `update event e set seq = l.seq, hash = l.hash, previous_hash = l.previous, data = l.data from jsonb_to_recordset(?::jsonb)
          as l (id bigint, seq int, hash text, previous text, data jsonb) where e.id = l.id`,
        [JSON.stringify(links)],
      )
      last = events.at(-1)!.subjectId
    }
  }
}

interface Event {
  readonly id: string
  readonly subjectId: string
  readonly kind: string
  readonly data: Readonly<Record<string, unknown>>
  readonly [column: string]: unknown
}

/** The link of each event, in the order of their subjects. */
const chain = () => {
  let subject = ''
  let seq = 0
  let previous: string | null = null
  return ({ id, ...event }: Event) => {
    if (event.subjectId !== subject) [subject, seq, previous] = [event.subjectId, 0, null]
    seq += 1
    const data = upgradedData(event.kind, event.data)
    const hash: string = createHash('sha256')
      .update(previous ?? '')
      .update(canonicalize({ ...event, data, seq }) ?? '')
      .digest('hex')
    const link = { id, seq, hash, previous, data }
    previous = hash
    return link
  }
}

const hashed = `e.id::text as id, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.kind, e.actor, e.partner_id as "partnerId",
  e.program_id as "programId", e.location_id as "locationId", e.assignee_id as "assigneeId", e.draft, e.reasons, e.data`

const kinds = ['CLAIM', 'FUND', 'API_KEY', 'MEMBER', 'PARTNER', 'ENROLMENT', 'PROGRAM', 'ACTIVITIES', 'SECOND_FACTOR_RULE']
const isKind = (column: string) => `${column} in (${kinds.map((kind) => `'${kind}'`).join(', ')})`

const columns = `
drop trigger samop_chain_holds on event;
drop trigger samop_chain_holds on claim;
drop function samop_chain_holds();
drop index samop_event_chain;
drop index event_claim_id_transaction_id_index;
alter table "claim" drop column "history_hash";
alter table "event" add column "subject_kind" text null, add column "subject_id" uuid null, add column "seq" int null;
`

// A subject without a row of its own has an id made from its name, as subjects.ts makes it.
const named = (kind: string, name: string) => `(select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-8' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid
  from encode(sha256(convert_to('${kind} ' || ${name}, 'UTF8')), 'hex') as h)`

const subjects = `
update event e set (subject_kind, subject_id) = (select kind, id from (select
  case when e.claim_id is not null then 'CLAIM' when e.kind like 'KEY\\_%' then 'API_KEY' when e.kind = 'FUNDS_GRANTED' then 'FUND'
    when e.kind = 'PARTNER_ADDED' then 'PARTNER' when e.kind = 'ENROLLED' then 'ENROLMENT' when e.kind = 'PROGRAM_SAVED' then 'PROGRAM'
    when e.kind = 'ACTIVITIES_SAVED' then 'ACTIVITIES' when e.kind = 'SECOND_FACTOR_REQUIRED' then 'SECOND_FACTOR_RULE' else 'MEMBER' end as kind,
  case when e.claim_id is not null then e.claim_id when e.kind like 'KEY\\_%' then coalesce(e.data->>'keyId', e.data->'key'->>'id')::uuid
    when e.kind = 'FUNDS_GRANTED' then coalesce(e.data->>'fundId', e.data->'fund'->>'id')::uuid when e.kind = 'PARTNER_ADDED' then e.partner_id
    when e.kind = 'ENROLLED' then (select n.id from enrolment n where n.partner_id = e.partner_id and n.program_id = e.program_id)
    when e.kind = 'PROGRAM_SAVED' then e.program_id
    when e.kind = 'ACTIVITIES_SAVED' then ${named('ACTIVITIES', `(e.data->>'fiscalYear')`)}
    when e.kind = 'SECOND_FACTOR_REQUIRED' then ${named('SECOND_FACTOR_RULE', `''`)} else coalesce(e.data->>'memberId', e.data->'member'->>'id')::uuid end as id) of);
set constraints all immediate;
create index samop_event_subject on event (subject_id, transaction, id);
`

const finished = `
set constraints all immediate;
drop index samop_event_subject;
alter table "event" alter column "subject_kind" set not null, alter column "subject_id" set not null, alter column "seq" set not null;
alter table "event" add constraint "event_subject_kind_check" check (${isKind('"subject_kind"')});
alter table "event" add constraint "event_subject_id_seq_unique" unique ("subject_id", "seq");
alter table "event" add constraint samop_event_of_claim check (claim_id is not distinct from case when subject_kind = 'CLAIM' then subject_id end);
create table "subject_head" ("id" uuid not null, "kind" text not null, "partner_id" uuid null, "seq" int not null, "hash" text not null, "draft" boolean not null, "last_at" timestamptz(3) not null, primary key ("id"));
alter table "subject_head" add constraint "subject_head_kind_check" check (${isKind('"kind"')});
insert into subject_head (id, kind, partner_id, seq, hash, draft, last_at)
  select distinct on (subject_id) subject_id, subject_kind, partner_id, seq, hash, draft, at from event order by subject_id, seq desc;
alter table "subject_head" enable row level security;
alter table "subject_head" force row level security;
create policy "samop_sees" on "subject_head" using ((select current_setting('samop.side', true)) = 'SYSTEM') with check ((select current_setting('samop.side', true)) = 'SYSTEM');
revoke all on "subject_head" from samop_app;
grant select on "subject_head" to samop_app;
`

const asOwner = 'security definer set search_path = pg_catalog, public, pg_temp'

const functions = `
-- Locks subjects in one order, whoever asks in whichever; answers their heads as they are after the wait.
create function samop_lock(subjects uuid[]) returns table ("id" uuid, "seq" int, "hash" text, "draft" boolean, "lastAt" text) language plpgsql ${asOwner} as $$
declare
  side text := current_setting('samop.side', true);
  one uuid;
begin
  for one in select distinct s from unnest(subjects) s order by s loop
    perform pg_advisory_xact_lock(hashtextextended(one::text, 1));
  end loop;
  perform set_config('samop.side', 'SYSTEM', true);
  return query select h.id, h.seq, h.hash, h.draft, to_json(h.last_at)#>>'{}' from subject_head h where h.id = any(subjects);
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

-- Makes an event the head of its subject, if it follows the present one; nothing else moves a head.
create function samop_follow(told event) returns boolean language plpgsql ${asOwner} as $$
declare
  side text := current_setting('samop.side', true);
  follows boolean;
begin
  if pg_trigger_depth() = 0 then
    raise exception 'only an event moves the head of a History' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  if told.seq = 1 then
    insert into subject_head (id, kind, partner_id, seq, hash, draft, last_at)
      select told.subject_id, told.subject_kind, told.partner_id, 1, told.hash, told.draft, told.at
      where told.previous_hash is null and told.draft = (told.subject_kind = 'CLAIM')
      on conflict do nothing returning true into follows;
  else
    update subject_head h set seq = told.seq, hash = told.hash, draft = told.draft, last_at = told.at
      where h.id = told.subject_id and h.kind = told.subject_kind and h.partner_id is not distinct from told.partner_id
        and h.seq = told.seq - 1 and h.hash = told.previous_hash and h.last_at <= told.at
        and told.draft = case told.kind when 'SUBMITTED' then false when 'RECALLED' then true else h.draft end
      returning true into follows;
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return coalesce(follows, false);
end $$;

-- An event is in the name of who acts, and follows its subject's newest.
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
  if new.subject_kind = 'CLAIM' and not samop_may('EDIT_CLAIMS', 'DISPUTE', 'REVIEW', 'COMMENT', 'MANAGE_PROGRAMS') then
    raise exception 'who acts may not tell of claims' using errcode = 'insufficient_privilege';
  end if;
  if not samop_follow(new) then
    raise exception 'an event follows the newest of its subject' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- An event of a claim is found by its subject.
create or replace function samop_document_is_told() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  told boolean;
begin
  if samop_by_owner(tg_relid) then
    return null;
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  select exists (select from event e where e.subject_id = old.claim_id and e.kind = 'DOCUMENT_REMOVED' and e.data->>'documentId' = old.id::text) into told;
  perform set_config('samop.side', coalesce(side, ''), true);
  if not told then
    raise exception 'History tells of every document that goes' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
`
