import { Migration } from '@mikro-orm/migrations'

/** A usage period says its fiscal year itself. Where its label named none, the newest activities counted, and still do. */
export class Migration20261128FiscalYear extends Migration {
  override up(): void {
    this.addSql(`
      alter table "usage_period" add column "fiscal_year" text null;
      update usage_period set fiscal_year = case when label ~ '^FY[0-9]{2}( |$)' then left(label, 4)
        else coalesce((select max(fiscal_year) from activity), 'FY' || to_char(usage_from, 'YY')) end;
      alter table "usage_period" alter column "fiscal_year" set not null;
    `)
  }
}
