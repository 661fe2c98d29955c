import { Migration } from '@mikro-orm/migrations'

/**
 * What History tells of a document that goes is now one reference, with its id and name together. A kind of event is a row of
 * shared alone: what is recorded is checked against its shape.
 */
export class Migration20261128Shapes extends Migration {
  override up(): void {
    this.addSql(told)
    this.addSql('alter table "event" drop constraint "event_kind_check"')
  }
}

const told = `
create or replace function samop_document_is_told() returns trigger language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
  told boolean;
begin
  if samop_by_owner(tg_relid) then
    return null;
  end if;
  perform set_config('samop.side', 'SYSTEM', true);
  select exists (select from event e where e.subject_id = old.claim_id and e.kind = 'DOCUMENT_REMOVED' and e.data->'document'->>'id' = old.id::text) into told;
  perform set_config('samop.side', coalesce(side, ''), true);
  if not told then
    raise exception 'History tells of every document that goes' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
`
