import { Migration } from '@mikro-orm/migrations'

/** The reviewers' queue by due time, without walking over all that is decided. */
export class Migration20261129Queue extends Migration {
  override up(): void {
    this.addSql(
      "create index claim_queue_index on claim ((coalesce(due_at, 'infinity'::timestamptz)), id) where status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED');",
    )
  }
}
