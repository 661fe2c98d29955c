import { Migration } from '@mikro-orm/migrations'

/** Members are invited before they have a password, changed under a version, and show when they last signed in. */
export class Migration20261127Members extends Migration {
  override up(): void {
    this.addSql(tables)
  }
}

const tables = `
alter table "member" alter column "password_hash" drop not null;
alter table "member" add column "version" int not null default 1, add column "signed_in_at" timestamptz(3) null;
alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_CHANGED', 'MEMBER_REMOVED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
create index event_administration_index on event (transaction, id) where claim_id is null;
`
