import { Migration } from '@mikro-orm/migrations'

/** A clock hangs on a subject, not only on a claim. */
export class Migration20261128Deadlines extends Migration {
  override up(): void {
    this.addSql(`
      alter table "deadline" drop constraint samop_deadline_claim, drop constraint "deadline_claim_id_foreign";
      alter table "deadline" rename column "claim_id" to "subject_id";
      alter index "deadline_claim_id_index" rename to "deadline_subject_id_index";
      alter table "deadline" add column "subject_kind" text not null default 'CLAIM';
      alter table "deadline" alter column "subject_kind" drop default;
      alter table "deadline" add constraint "deadline_subject_kind_check" check ("subject_kind" in (${kinds}));
      alter table "subject_head" add constraint samop_head_of_partner unique ("id", "partner_id");
      alter table "deadline" add constraint samop_deadline_subject foreign key ("subject_id", "partner_id")
        references "subject_head" ("id", "partner_id") deferrable initially deferred;
    `)
    // The function that finds alike invoices reads the clocks of disputes.
    this.addSql(`do $$ begin
      execute replace(pg_get_functiondef('samop_alike_invoices(uuid)'::regprocedure), 'd.claim_id = o.id', 'd.subject_id = o.id');
    end $$`)
  }
}

const kinds = ['CLAIM', 'FUND', 'API_KEY', 'MEMBER', 'PARTNER', 'ENROLMENT', 'PROGRAM', 'ACTIVITIES', 'SECOND_FACTOR_RULE']
  .map((kind) => `'${kind}'`)
  .join(', ')
