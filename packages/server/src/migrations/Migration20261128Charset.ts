import { Migration } from '@mikro-orm/migrations'

/** Texts may be written otherwise than in UTF-8; those that are there are in UTF-8. */
export class Migration20261128Charset extends Migration {
  override up(): void {
    this.addSql('alter table "document" add column "charset" text null;')
  }
}
