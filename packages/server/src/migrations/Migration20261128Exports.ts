import { Migration } from '@mikro-orm/migrations'

/** Exports: files that people ask for, and how far each has come. */
export class Migration20261128Exports extends Migration {
  override up(): void {
    this.addSql(table)
  }
}

const sees = `(select current_setting('samop.side', true)) = 'SYSTEM' or asker_id::text = (select current_setting('samop.actor', true))`

const table = `
create table "export" ("id" uuid not null, "asker_id" uuid not null, "partner_id" uuid null, "language" text not null, "filter" jsonb not null, "state" text not null, "row_count" int null, "written_count" int not null default 0, "bytes" int not null default 0, "place" jsonb null, "failure" text null, "asked_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "expires_at" timestamptz(3) not null, primary key ("id"));
alter table "export" add constraint "export_language_check" check ("language" in ('en', 'sv'));
alter table "export" add constraint "export_state_check" check ("state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED'));
alter table "export" add constraint "export_failure_check" check ("failure" in ('NO_ACCESS', 'SERVER'));
create index "export_expires_at_index" on "export" ("expires_at");
create index "export_asker_id_id_index" on "export" ("asker_id", "id");
alter table "export" enable row level security;
alter table "export" force row level security;
create policy "samop_sees" on "export" using (${sees}) with check (${sees});
grant select, insert, update, delete on "export" to samop_app;
`
