import { Migration } from '@mikro-orm/migrations'

/** Other lists than claims are exported, too: a row says which, and its filter is kept by the list that it belongs to. */
export class Migration20261128ExportedLists extends Migration {
  override up(): void {
    this.addSql(`alter table "export" add column "list" text not null default 'CLAIMS'`)
    this.addSql(
      `alter table "export" add constraint "export_list_check" check ("list" in ('CLAIMS', 'FUNDS', 'LEDGER', 'HISTORY', 'MEMBERS', 'ADMINISTRATION', 'TEAM'))`,
    )
    this.addSql(`update export set filter = jsonb_build_object('claimFilter', filter)`)
  }
}
