import { Migration } from '@mikro-orm/migrations'

/** Content that History tells of is found; and what is never removed cannot be. */
export class Migration20261126Tidy extends Migration {
  override up(): void {
    this.addSql(`
create index event_content_index on event ((data->>'sha256')) where kind = 'DOCUMENT_ATTACHED';
revoke delete on activity, api_key, claim, deadline, enrolment, fund, location, member, partner, program, usage_period from samop_app;
`)
  }
}
