import { Migration } from '@mikro-orm/migrations'

/**
 * What the bell tells is read by kind, from indexes that name no kinds but edits: another kind of news is a row, not an index.
 * Beside them stands what each person chose, and how far they have seen the History of one subject.
 */
export class Migration20261128Bell extends Migration {
  override up(): void {
    this.addSql(indexes)
    this.addSql(tables)
  }
}

const quiet = `'CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED'`

const indexes = `
drop index event_partner_concern_index;
drop index event_finance_concern_index;
drop index event_missed_concern_index;
drop index event_team_concern_index;
drop index event_assignee_concern_index;
drop index event_asker_concern_index;
drop index event_unassigned_concern_index;
create index event_partner_news_index on event (partner_id, kind, transaction, id) where kind not in (${quiet}) and coalesce(data->>'clock' in ('SUBMIT', 'ANSWER', 'DISPUTE_WINDOW'), true);
create index event_assignee_news_index on event (assignee_id, kind, transaction, id) where assignee_id is not null and coalesce(data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW'), true);
create index event_free_news_index on event (kind, transaction, id) where assignee_id is null and kind = 'DEADLINE_NEAR' and data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW');
create index event_late_news_index on event (kind, transaction, id) where kind = 'DEADLINE_MISSED' and data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW');
create index event_payment_news_index on event (kind, transaction, id) where data->>'clock' in ('PAYMENT');
`

const sees = `(select current_setting('samop.side', true)) = 'SYSTEM' or member_id::text = (select current_setting('samop.actor', true))`

const own = (table: string) => `
alter table "${table}" enable row level security;
alter table "${table}" force row level security;
create policy "samop_sees" on "${table}" using (${sees}) with check (${sees});
grant select, insert, update, delete on "${table}" to samop_app;
`

const tables = `
create table "bell_choice" ("member_id" uuid not null, "news" text not null, "tells" boolean not null, primary key ("member_id", "news"));
create table "seen_subject" ("member_id" uuid not null, "subject_id" uuid not null, "seq" int not null, primary key ("member_id", "subject_id"));
${own('bell_choice')}
${own('seen_subject')}
`
