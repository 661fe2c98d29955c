import { Migration } from '@mikro-orm/migrations'

/** The person whom an event concerns is no longer only a reviewer, so the column is named by what it decides. Its hash keeps its name. */
export class Migration20261128ConcernsId extends Migration {
  override up(): void {
    this.addSql('alter table event rename column assignee_id to concerns_id')
  }
}
