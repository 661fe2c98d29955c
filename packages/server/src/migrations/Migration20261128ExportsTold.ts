import { Migration } from '@mikro-orm/migrations'

/** Whoever asked for an export is told when it is done, or could not be written. */
export class Migration20261128ExportsTold extends Migration {
  override up(): void {
    this.addSql(kinds)
    this.addSql(subjects)
    this.addSql(index)
  }
}

const kinds = `
alter table "event" drop constraint "event_kind_check";
alter table "event" add constraint "event_kind_check" check ("kind" in ('CREATED', 'UPDATED', 'LINE_ADDED', 'LINE_UPDATED', 'LINE_REMOVED', 'DOCUMENT_ATTACHED', 'DOCUMENT_UPDATED', 'DOCUMENT_REMOVED', 'COMMENTED', 'SUBMITTED', 'RECALLED', 'RESUBMITTED', 'WITHDRAWN', 'PICKED_UP', 'ASSIGNED', 'UNASSIGNED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'DISPUTED', 'EXPIRED', 'LAPSED', 'PUT_BACK', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'MEMBER_ADDED', 'MEMBER_CHANGED', 'MEMBER_REMOVED', 'PASSWORD_CHANGED', 'LINK_ISSUED', 'SESSIONS_ENDED', 'SECOND_FACTOR_ADDED', 'SECOND_FACTOR_REMOVED', 'SECOND_FACTOR_RESET', 'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED', 'SECOND_FACTOR_REQUIRED', 'PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED', 'FUNDS_GRANTED', 'EXPORT_DONE', 'EXPORT_FAILED', 'KEY_CREATED', 'KEY_REVOKED'));
`

const isKind = (column: string) => `${column} in ('CLAIM', 'FUND', 'API_KEY', 'MEMBER', 'PARTNER', 'ENROLMENT', 'PROGRAM', 'ACTIVITIES', 'EXPORT', 'SECOND_FACTOR_RULE')`

const subjects = `
alter table "event" drop constraint "event_subject_kind_check";
alter table "event" add constraint "event_subject_kind_check" check (${isKind('"subject_kind"')});
alter table "subject_head" drop constraint "subject_head_kind_check";
alter table "subject_head" add constraint "subject_head_kind_check" check (${isKind('"kind"')});
alter table "deadline" drop constraint "deadline_subject_kind_check";
alter table "deadline" add constraint "deadline_subject_kind_check" check (${isKind('"subject_kind"')});
`

const index = `create index event_asker_concern_index on event (assignee_id, transaction, id) where kind in ('EXPORT_DONE', 'EXPORT_FAILED')`
