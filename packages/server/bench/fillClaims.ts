import { type ClockKey, clocks } from '@samop/shared'

interface Sizes {
  readonly claims: number
  readonly partners: number
  readonly contested: number
  readonly room: number
  /** The partner whose claims are submitted at once to a fund with room for some of them. */
  readonly contestant: number
}

/** Partners with locations, enrolments and funds, and in the schema `bench` one row for each claim, from which its rows are made. */
export const preparation = ({ claims, partners, contested, room, contestant }: Sizes): string => `
create schema bench;
set local search_path = bench, public;
-- what is done already, and the indexes that are made again at the end
create table done (step text primary key);
create table indexes (name text primary key, statement text);
-- as a UUIDv7: in order of time, then of kind; of few functions, because millions are made
create function bench.uid(kind int, n bigint) returns uuid language sql immutable as $$
  select ('0' || to_hex(1771000000000 + n) || to_hex(28672 + kind) || to_hex(-9223372036854775808 + n))::uuid $$;
create function bench.moment(at timestamptz) returns text language sql stable as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create unlogged table due (clock text, day date, due_on date, due_at timestamptz, warn_at timestamptz);
create unlogged table programs as select (row_number() over (order by key) - 1)::int as k, id from program;
create unlogged table periods as select p.k, (row_number() over (partition by p.k order by u.usage_from))::int as h, u.*
  from usage_period u join programs p on p.id = u.program_id;
create unlogged table activities as select (row_number() over (order by key) - 1)::int as k, id from activity;

insert into partner (id, name, code, country) select bench.uid(1, p), 'Partner ' || p || ' AB', 'P' || p, (array['SE', 'DE', 'US'])[1 + p % 3] from generate_series(1, ${partners}) p;
insert into location (id, partner_id, name, country)
  select bench.uid(2, p * 10 + l), bench.uid(1, p), (array['Stockholm', 'Seattle'])[l], (array['SE', 'US'])[l] from generate_series(1, ${partners}) p, generate_series(1, 2) l;
create unlogged table funds as
  select p, j.k, i.h, bench.uid(3, p * 100 + j.k * 10 + i.h) as id, (array['SEK', 'EUR', 'USD'])[1 + p % 3] as currency, programs.id as program_id, periods.id as period_id,
    periods.claiming_to, periods.corrections_until
  -- the fifth program is the contestant's own
  from generate_series(1, ${partners}) p cross join generate_series(0, 4) j(k) cross join generate_series(1, 2) i(h)
    join programs on programs.k = (p + j.k) % 10 join periods on periods.k = programs.k and periods.h = i.h
  where j.k < 4 or p = ${contestant} and i.h = 2;
insert into enrolment (id, partner_id, program_id, created_at)
  select bench.uid(4, p * 10 + k), bench.uid(1, p), program_id, '2025-07-01' from (select distinct p, k, program_id from funds) f;
insert into fund (id, partner_id, program_id, usage_period_id, currency) select id, bench.uid(1, p), program_id, period_id, currency from funds;

create unlogged table s as
with numbered as (
  select n, 1 + (n - 1) % ${partners} as p, (n / ${partners}) % 4 as k, case when n <= ${claims / 2} then 1 else 2 end as h,
    abs(hashint4(n)::bigint) as x, abs(hashint4(n + 1000000)::bigint) as y, false as rival
  from generate_series(1, ${claims}) n
  union all
  select ${claims} + r, ${contestant}, 4, 2, r, r, true from generate_series(1, ${contested}) r
), placed as (
  select *, case
    when rival then 'EDITING'
    when h = 1 then (array['APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'])[case when x % 100 < 78 then 1 when x % 100 < 88 then 2 when x % 100 < 93 then 3 else 4 end]
    else (array['EDITING', 'SUBMITTED', 'UNDER_REVIEW', 'ACTION_REQUIRED', 'REJECTED', 'DISPUTED', 'WITHDRAWN', 'APPROVED'])[case when x % 100 < 10 then 1 when x % 100 < 18 then 2
      when x % 100 < 26 then 3 when x % 100 < 32 then 4 when x % 100 < 42 then 5 when x % 100 < 45 then 6 when x % 100 < 50 then 7 else 8 end]
    end as status,
    case when h = 1 then timestamptz '2026-02-16 08:00:00.123' + n * interval '175 days' / ${claims / 2}
      else timestamptz '2026-08-17 08:00:00.123' + (n - ${claims / 2}) * interval '92 days' / ${claims / 2} end as created
  from numbered
), timed as (
  select *, date_trunc('second', created) + interval '123 ms' as created_at,
    case when status in ('EDITING', 'EXPIRED') then null
      -- what is open was submitted within the last days
      when status in ('SUBMITTED', 'UNDER_REVIEW', 'ACTION_REQUIRED') then timestamptz '2026-11-23 08:00:00.123' - (y % 8000) * interval '1 minute'
      else date_trunc('second', created) + interval '1 day 123 ms' end as submitted_at
  from placed
)
select n, p, t.k, t.h, x, y, rival, status, created_at, submitted_at,
  case when status in ('APPROVED', 'REJECTED', 'DISPUTED') then submitted_at + (5 + y % 40) * interval '1 hour'
    when status in ('ACTION_REQUIRED') then least(submitted_at + interval '5 hours', timestamptz '2026-11-23 08:30:00.123') end as decided_at,
  case when rival then 100000 else 50000 + (x % 90000) * 10 end as first_minor, case when rival then 50000 else 20000 + (y % 30000) * 10 end as second_minor,
  bench.uid(5, n) as id, bench.uid(1, p) as partner_id, bench.uid(2, p * 10 + 1 + y % 2) as location_id, f.id as fund_id, f.program_id, f.period_id, f.currency,
  f.claiming_to, f.corrections_until,
  jsonb_build_object('id', bench.uid(20, p), 'name', 'User ' || p, 'kind', 'MEMBER', 'role', 'INCENTIVES_USER') as maker,
  jsonb_build_object('id', bench.uid(22, 1 + y % 20), 'name', 'Reviewer ' || 1 + y % 20, 'kind', 'MEMBER', 'role', 'REVIEWER') as reviewer,
  jsonb_build_array(jsonb_build_object('code', 'PROOF_INSUFFICIENT', 'text', 'The photos do not show your stand.', 'about',
    jsonb_build_object('kind', 'DOCUMENT', 'id', bench.uid(9, n)))) as reasons
from timed t join funds f using (p, k, h);
alter table s add primary key (n);
analyze s, funds;
-- room for some of the rivals, and not for one more
insert into funding_entity (id, key, name, currency) select bench.uid(30, row_number() over ()), 'DEFAULT_' || currency, currency, currency from (select distinct currency from funds) known on conflict do nothing;
insert into ledger_posting (id, transaction_id, partner_id, fund_id, movement, entity_id, account, minor, currency, at)
  select bench.uid(10 + leg, p * 100 + k * 10 + h), bench.uid(10, p * 100 + k * 10 + h), bench.uid(1, p), f.id, 'GRANT', e.id, (array['GRANTED', 'AVAILABLE'])[leg],
    (array[-1, 1])[leg] * case when k = 4 then ${room * 150_000 + 149_999} else 500000000 end, currency, '2026-02-01' from funds f join funding_entity e using (currency), generate_series(1, 2) leg;
`

const ledger = (kind: number, movement: string, from: string, to: string, at: string, where: string) => `
insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
  select bench.uid(${kind} + leg, n), bench.uid(${kind}, n), partner_id, fund_id, s.id, '${movement}', e.id, (array['${from}', '${to}'])[leg],
    (array[-1, 1])[leg] * (first_minor + second_minor), currency, ${at} from s join funding_entity e using (currency), generate_series(1, 2) leg where ${where}`

/** A stretch, which has ended if \`until\` is given. */
const record = (clock: ClockKey, allowance: string, fixedDay: string, from: string, until: string, ended: string) =>
  `jsonb_build_object('clock', '${clock}', 'kind', '${clocks[clock].kind}', 'allowance', ${allowance}, 'fixedDay', ${fixedDay}, 'stretches',
    jsonb_build_array(jsonb_build_object('from', bench.moment(${from}), 'until', bench.moment(${until}))), 'endedAt', bench.moment(${ended}))`

const counted = (
  kind: number,
  clock: ClockKey,
  days: number,
  from: string,
  until: string,
  ended: string,
  where: string,
) => `
insert into deadline (id, partner_id, subject_kind, subject_id, clock, record, running, ended, due_on, due_at, warn_at, calendar_version, warned_at, missed_at)
  select bench.uid(${kind}, n), partner_id, 'CLAIM', id, '${clock}', ${record(clock, String(days), 'null', from, until, ended)},
    (${until}) is null, (${ended}) is not null, due_on, due_at, case when (${until}) is null then warn_at end, 1,
    case when warn_at < '2026-11-24' then warn_at end, case when due_at < '2026-11-24' and (${ended}) is null then due_at end
  from s join due on due.clock = '${clock}' and due.day = ((${from}) at time zone 'Europe/Stockholm')::date where ${where}`

const fixed = (kind: number, clock: ClockKey, day: string, from: string, ended: string, where: string) => `
insert into deadline (id, partner_id, subject_kind, subject_id, clock, record, running, ended, due_on, due_at, warn_at, calendar_version)
  select bench.uid(${kind}, n), partner_id, 'CLAIM', id, '${clock}', ${record(clock, 'null', day, from, ended, ended)},
    (${ended}) is null, (${ended}) is not null, ${day}, (${day} + 1)::timestamp at time zone 'Europe/Stockholm',
    case when (${ended}) is null then ${day}::timestamp at time zone 'Europe/Stockholm' end, 1
  from s where ${where}`

const reviewed = `status not in ('EDITING', 'EXPIRED', 'SUBMITTED', 'UNDER_REVIEW', 'ACTION_REQUIRED')`

/** Money as events hold it; the bench has only currencies with two decimals. */
const money = (minor: string) =>
  `jsonb_build_object('amount', to_char((${minor}) / 100.0, 'FM999999999990.00'), 'currency', currency)`

/** Columns that every event has of its claim; sorting all of them would take most of the time. */
const ofEvent = 'n, s.id, partner_id, program_id, location_id, reasons'

/** Statements for the tables that belong to claims, for those in the view `s`; each is independent of the others. */
export const claimTables: readonly string[] = [
  `insert into claim_line (id, partner_id, claim_id, position, kind, supplier, invoice_number, invoice_date, invoice_key, alike_key, alike_parts_key, description, amount_minor, claimed_minor)
    select bench.uid(6 + l, n), partner_id, id, l, 'THIRD_PARTY_INVOICE', 'Expo Scandinavia AB', 'INV-' || n || '-' || l, created_at::date - 3,
      '["expo scandinavia ab","inv-' || n || '-' || l || '","' || (created_at::date - 3) || '"]', '["exposcandinavia","inv' || n || l || '"]', '["exposcandinavia","inv' || n || l || '"]',
      (array['Stand and signage', 'Printed matter'])[l], (array[first_minor, second_minor])[l], (array[first_minor, second_minor])[l] from s, generate_series(1, 2) l`,
  `insert into document (id, partner_id, claim_id, line_id, kind, name, note, bytes, content_type, sha256, uploaded_by, uploaded_at, attached_at)
    select bench.uid(8 + d, n), partner_id, id, case when d > 1 then bench.uid(5 + d, n) end, (array['POE', 'INVOICE', 'INVOICE'])[d],
      (array['stand.png', 'invoice-1.pdf', 'invoice-2.pdf'])[d], (array['The stand on the first day', 'Invoice for the stand', 'Invoice for the printed matter'])[d],
      200000 + n % 1000, (array['image/png', 'application/pdf', 'application/pdf'])[d], encode(sha256((n || '/' || d)::bytea), 'hex'), maker,
      created_at + d * interval '1 minute', created_at + d * interval '1 minute' from s, generate_series(1, 3) d`,
  ledger(30, 'RESERVE', 'AVAILABLE', 'RESERVED', 'submitted_at', `status not in ('EDITING', 'EXPIRED')`),
  ledger(33, 'SETTLE', 'RESERVED', 'APPROVED', 'decided_at', `status = 'APPROVED'`),
  ledger(
    36,
    'RELEASE',
    'RESERVED',
    'AVAILABLE',
    'coalesce(decided_at, submitted_at)',
    `status in ('REJECTED', 'WITHDRAWN')`,
  ),
  fixed(40, 'SUBMIT', 'claiming_to', 'created_at', 'submitted_at', `status <> 'EXPIRED'`),
  fixed(40, 'SUBMIT', 'claiming_to', 'created_at', `timestamptz '2026-08-15 22:00:01'`, `status = 'EXPIRED'`),
  counted(
    41,
    'REVIEW',
    2,
    'submitted_at',
    'null::timestamptz',
    'null::timestamptz',
    `status in ('SUBMITTED', 'UNDER_REVIEW')`,
  ),
  counted(41, 'REVIEW', 2, 'submitted_at', 'decided_at', 'null::timestamptz', `status = 'ACTION_REQUIRED'`),
  counted(
    41,
    'REVIEW',
    2,
    'submitted_at',
    'coalesce(decided_at, submitted_at)',
    'coalesce(decided_at, submitted_at)',
    reviewed,
  ),
  fixed(42, 'ANSWER', 'corrections_until', 'decided_at', 'null::timestamptz', `status = 'ACTION_REQUIRED'`),
  // The first half of the year is paid.
  counted(
    43,
    'PAYMENT',
    45,
    'decided_at',
    `case when h = 1 then decided_at + interval '20 days' end`,
    `case when h = 1 then decided_at + interval '20 days' end`,
    `status = 'APPROVED'`,
  ),
  counted(44, 'DISPUTE_WINDOW', 30, 'decided_at', 'null::timestamptz', 'null::timestamptz', `status = 'REJECTED'`),
  counted(
    44,
    'DISPUTE_WINDOW',
    30,
    'decided_at',
    `decided_at + interval '1 hour'`,
    `decided_at + interval '1 hour'`,
    `status = 'DISPUTED'`,
  ),
  counted(
    45,
    'DISPUTE_REVIEW',
    5,
    `decided_at + interval '1 hour'`,
    'null::timestamptz',
    'null::timestamptz',
    `status = 'DISPUTED'`,
  ),
  `insert into event (at, kind, actor, subject_kind, subject_id, seq, claim_id, partner_id, program_id, location_id, concerns_id, reasons, data, hash, previous_hash, draft)
    select at, kind, actor, 'CLAIM', id, row_number() over (partition by n order by at), id, partner_id, program_id, location_id, null, case when kind in ('REJECTED', 'ACTION_REQUESTED') then reasons else '[]' end, data, hash, lag(hash) over (partition by n order by at), kind in ('CREATED', 'LINE_ADDED', 'DOCUMENT_ATTACHED')
    from (select told.*, encode(sha256((n || kind || at)::bytea), 'hex') as hash from (
      select ${ofEvent}, created_at as at, 'CREATED' as kind, maker as actor, jsonb_build_object('title', 'Nordic Cloud Expo ' || n, 'number', 'C-' || 1000 + n) as data from s
      union all select ${ofEvent}, created_at + l * interval '1 second', 'LINE_ADDED', maker, jsonb_build_object('line', jsonb_build_object('id', bench.uid(6 + l, n), 'name', (array['Stand and signage', 'Printed matter'])[l]),
        'amount', ${money('(array[first_minor, second_minor])[l]')}, 'supplier', 'Expo Scandinavia AB', 'invoiceNumber', 'INV-' || n || '-' || l) from s, generate_series(1, 2) l
      union all select ${ofEvent}, created_at + d * interval '1 minute', 'DOCUMENT_ATTACHED', maker, jsonb_build_object('document', jsonb_build_object('id', bench.uid(8 + d, n), 'name', (array['stand.png', 'invoice-1.pdf', 'invoice-2.pdf'])[d]),
        'note', 'The stand on the first day', 'sha256', encode(sha256((n || '/' || d)::bytea), 'hex')) from s, generate_series(1, 3) d
      union all select ${ofEvent}, submitted_at, 'SUBMITTED', maker, jsonb_build_object('from', 'EDITING', 'to', 'SUBMITTED', 'amount', ${money('first_minor + second_minor')})
        from s where submitted_at is not null
      union all select ${ofEvent}, submitted_at + interval '1 hour', 'PICKED_UP', reviewer, jsonb_build_object('from', 'SUBMITTED', 'to', 'UNDER_REVIEW', 'amount', ${money('first_minor + second_minor')}) from s where status not in ('EDITING', 'EXPIRED', 'SUBMITTED', 'WITHDRAWN')
      union all select ${ofEvent}, decided_at, case status when 'APPROVED' then 'APPROVED' when 'ACTION_REQUIRED' then 'ACTION_REQUESTED' else 'REJECTED' end, reviewer,
        jsonb_build_object('from', 'UNDER_REVIEW', 'to', status, 'amount', ${money('first_minor + second_minor')}, 'approved', ${money('first_minor + second_minor')},
          'review', jsonb_build_object('clock', 'REVIEW', 'inTime', y % 11 > 0, 'businessDays', y % 4)) from s where decided_at is not null
      union all select ${ofEvent}, decided_at + interval '1 hour', 'DISPUTED', maker, jsonb_build_object('from', 'REJECTED', 'to', 'DISPUTED', 'amount', ${money('first_minor + second_minor')}, 'argument', 'The photos show our stand.') from s where status = 'DISPUTED'
    ) told) hashed order by at, n`,
  `insert into claim (id, number, partner_id, program_id, location_id, usage_period_id, activity_id, fund_id, title, status, version, currency, activity_from, activity_to,
      amount_minor, approved_minor, reasons, requested_in_dispute, disputes, rejected_by_id, picked_up, assignee, assignee_id, created_by, created_at, updated_at, submitted_at, decided_at, due_at)
    select s.id, 'C-' || 1000 + n, partner_id, program_id, location_id, period_id, activities.id, fund_id, 'Nordic Cloud Expo ' || n, status, 7, currency,
      created_at::date - 10, created_at::date - 8, first_minor + second_minor, case when status = 'APPROVED' then first_minor + second_minor end,
      case when status in ('REJECTED', 'ACTION_REQUIRED') then reasons else '[]' end, false, case when status = 'DISPUTED' then 1 else 0 end,
      case when status in ('REJECTED', 'DISPUTED') then (reviewer->>'id')::uuid end, status not in ('EDITING', 'EXPIRED', 'SUBMITTED', 'WITHDRAWN'),
      case when status in ('UNDER_REVIEW', 'ACTION_REQUIRED', 'APPROVED', 'REJECTED') then reviewer end,
      case when status in ('UNDER_REVIEW', 'ACTION_REQUIRED', 'APPROVED', 'REJECTED') then (reviewer->>'id')::uuid end,
      maker, created_at, coalesce(decided_at, submitted_at, created_at), submitted_at, case when status in ('APPROVED', 'REJECTED') then decided_at end,
      running.due_at
    from s join activities on activities.k = s.x % 20
      left join lateral (select max(due_at) as due_at from deadline where deadline.subject_id = s.id and running) running on true order by n`,
]

export const settling: readonly string[] = [
  `insert into claim_series (partner_id, last) select partner_id, max(split_part(number, '-', 2)::int) from claim group by partner_id`,
  'truncate fund_balance, claim_tally, decision_tally, claim_text',
]

/** Statements that make what the skipped triggers would have kept, the longest first; each is independent of the others. */
export const kept: readonly string[] = [
  'insert into claim_text select * from samop_texts()',
  'insert into subject_head (id, kind, partner_id, seq, hash, draft, last_at) select distinct on (subject_id) subject_id, subject_kind, partner_id, seq, hash, draft, at from event order by subject_id, seq desc on conflict do nothing',
  'insert into decision_tally (subject, day, subject_id, in_time, business_days, count, folded) select *, true from samop_decisions()',
  'insert into fund_balance (fund_id, account, entity_id, partner_id, currency, minor) select * from samop_balances()',
  'insert into claim_tally (program_id, status, assignee_id, due_at, count) select * from samop_claim_counts()',
]
