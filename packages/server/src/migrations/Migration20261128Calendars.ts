import { Migration } from '@mikro-orm/migrations'

/** Calendars are versions that nobody changes; a clock keeps how it counts, and the version that it follows. */
export class Migration20261128Calendars extends Migration {
  override up(): void {
    this.addSql(`select set_config('samop.side', 'SYSTEM', true)`)
    this.addSql(`
      create table "calendar_version" ("id" uuid not null, "program_id" uuid not null, "version" int not null, "calendar" jsonb not null, "saved_by" jsonb not null, "saved_at" timestamptz(3) not null, "reason" text not null, primary key ("id"));
      alter table "calendar_version" add constraint "calendar_version_program_id_version_unique" unique ("program_id", "version");
      alter table "calendar_version" add constraint "calendar_version_program_id_foreign" foreign key ("program_id") references "program" ("id");
      update program set calendar = calendar || '{"version": 1}';
      insert into calendar_version select gen_random_uuid(), id, 1, calendar, '${system}', now(), '' from program;
      revoke all on "calendar_version" from samop_app;
      grant select, insert on "calendar_version" to samop_app;
      create trigger samop_needs_insert before insert on calendar_version for each statement execute function samop_needs('MANAGE_PROGRAMS');
    `)
    this.addSql(`
      alter table "deadline" add column "calendar_version" int null;
      update deadline d set calendar_version = case when running then 1 end, record = jsonb_build_object('kind', case clock
        when 'SUBMIT' then 'FIXED_DAY' when 'ANSWER' then 'FIXED_DAY' when 'DISPUTE_WINDOW' then 'CALENDAR_DAYS' else 'BUSINESS_DAYS' end) || record
        where subject_kind = 'CLAIM';
    `)
  }
}

const system = JSON.stringify({
  id: '00000000-0000-0000-0000-000000000000',
  kind: 'SYSTEM',
  name: 'Samop',
  role: null,
})
