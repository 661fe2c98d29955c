import { Migration } from '@mikro-orm/migrations'

/** A clock that has ended keeps the days it was counted by: of those before, the ones their calendar has now. */
export class Migration20261128EndedClocks extends Migration {
  override up(): void {
    this.addSql(`select set_config('samop.side', 'SYSTEM', true)`)
    // a count goes back over the closed days before its start
    this.addSql(`update deadline d set record = d.record || jsonb_build_object('calendar', p.calendar || jsonb_build_object('closedDays',
      coalesce((select jsonb_agg(day order by place) from jsonb_array_elements(p.calendar->'closedDays') with ordinality as days(day, place)
        where (day->>'on')::date between (d.record->'stretches'->0->>'from')::timestamptz::date - 40
          and greatest(d.due_on, (d.record->>'endedAt')::timestamptz::date) + 2), '[]')))
      from claim c join program p on p.id = c.program_id
      where c.id = d.claim_id and d.ended and d.record ? 'endedAt' and not d.record ? 'calendar'`)
  }
}
