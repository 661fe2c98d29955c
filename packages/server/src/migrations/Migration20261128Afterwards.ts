import { Migration } from '@mikro-orm/migrations'

/** After a decision: it can be accepted, the claim can be copied, and what waits can be put off. */
export class Migration20261128Afterwards extends Migration {
  override up(): void {
    this.addSql(claim)
    this.addSql(putOff)
  }
}

const claim = `
alter table "claim" add column "accepted_at" timestamptz(3) null, add column "copied_from_id" uuid null;
create index "claim_copied_from_id_index" on "claim" ("copied_from_id");
alter table "claim" add constraint samop_copied_from foreign key ("copied_from_id", "partner_id") references "claim" ("id", "partner_id");
create trigger samop_of_partner_accepting before update of accepted_at, copied_from_id on claim
  for each statement execute function samop_of_side('PARTNER');
`

const sees = `(select current_setting('samop.side', true)) = 'SYSTEM' or member_id::text = (select current_setting('samop.actor', true))`

const putOff = `
create table "put_off" ("id" uuid not null, "member_id" uuid not null, "claim_id" uuid not null, "until" date not null, "until_at" timestamptz(3) not null, "seq" int not null, primary key ("id"));
create index "put_off_claim_id_index" on "put_off" ("claim_id");
create index "put_off_until_at_index" on "put_off" ("until_at");
alter table "put_off" add constraint "put_off_member_id_claim_id_unique" unique ("member_id", "claim_id");
alter table "put_off" add constraint samop_put_off_member foreign key ("member_id") references "member" ("id");
alter table "put_off" add constraint samop_put_off_claim foreign key ("claim_id") references "claim" ("id");
alter table "put_off" enable row level security;
alter table "put_off" force row level security;
create policy "samop_sees" on "put_off" using (${sees}) with check (${sees});
grant select, insert, update, delete on "put_off" to samop_app;
`
