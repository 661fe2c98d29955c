import { Migration } from '@mikro-orm/migrations'

/** What concerns a person is found by an index for each part of it, not by looking through all events. */
export class Migration20261128Concerns extends Migration {
  override up(): void {
    this.addSql(indexes)
  }
}

const indexes = `
create index event_partner_concern_index on event (partner_id, transaction, id) where kind in ('COMMENTED', 'ACTION_REQUESTED', 'APPROVED', 'REJECTED', 'EXPIRED', 'LAPSED', 'DEADLINE_NEAR', 'DEADLINE_MOVED', 'DEADLINE_MISSED', 'FUNDS_GRANTED');
create index event_finance_concern_index on event (transaction, id) where kind in ('DEADLINE_NEAR', 'DEADLINE_MISSED') and coalesce(data->>'clock' in ('PAYMENT'), true);
create index event_missed_concern_index on event (transaction, id) where kind in ('DEADLINE_MISSED');
create index event_team_concern_index on event (transaction, id) where kind in ('SUBMITTED', 'DISPUTED', 'DEADLINE_MISSED') and coalesce(data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW'), true);
create index event_assignee_concern_index on event (assignee_id, transaction, id) where kind in ('COMMENTED', 'RESUBMITTED', 'WITHDRAWN', 'ASSIGNED', 'DEADLINE_NEAR') and coalesce(data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW'), true);
create index event_unassigned_concern_index on event (transaction, id) where kind in ('DEADLINE_NEAR') and assignee_id is null and coalesce(data->>'clock' in ('REVIEW', 'DISPUTE_REVIEW'), true);
`
