import { Migration } from '@mikro-orm/migrations'

/**
 * Secrets of keys end with their keys, so that what ended long ago can be deleted. Keys that had expired before they had a clock get
 * one: the watch then ends them as it ends any other, with an event.
 */
export class Migration20261128EndedKeys extends Migration {
  override up(): void {
    this.addSql(`select set_config('samop.side', 'SYSTEM', true)`)
    this.addSql(`
      update api_key_secret s set ends_at = least(k.revoked_at, k.expires_at) from api_key k
        where k.id = s.api_key_id and k.status in ('REVOKED', 'EXPIRED') and s.ends_at is null;
      grant delete on api_key_secret to samop_app;
      create index api_key_secret_ends_at_index on api_key_secret (ends_at);
      create trigger samop_needs_delete before delete on api_key_secret for each statement execute function samop_needs('SYSTEM');
    `)
    this.addSql(`
      with untold as (
        update api_key k set status = 'ACTIVE' where status = 'EXPIRED'
          and not exists (select from event e where e.subject_id = k.id and e.kind = 'KEY_EXPIRED')
          and exists (select from subject_head h where h.id = k.id and h.partner_id = k.partner_id)
        returning id, partner_id, created_at, expires_at, ((expires_at at time zone 'UTC') - interval '1 millisecond')::date as day
      )
      insert into deadline (id, partner_id, subject_kind, subject_id, clock, record, running, ended, due_on, due_at, warn_at)
        select gen_random_uuid(), partner_id, 'API_KEY', id, 'KEY_LAST_DAY',
          json_build_object('clock', 'KEY_LAST_DAY', 'kind', 'FIXED_DAY', 'allowance', null, 'fixedDay', day, 'stretches',
            json_build_array(json_build_object('from', to_json(created_at)#>>'{}', 'until', null)), 'endedAt', null),
          true, false, day, expires_at, expires_at - interval '8 days' from untold;
    `)
  }
}
