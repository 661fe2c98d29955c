import { Migration } from '@mikro-orm/migrations'

/** A claim keeps what was submitted while an answer is in the making. */
export class Migration20261128Unsent extends Migration {
  override up(): void {
    this.addSql(`
alter table "claim" add column "before_answer" jsonb null;
alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_REMOVED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'KEY_CREATED', 'KEY_REVOKED'));
`)
  }
}
