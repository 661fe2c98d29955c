import { Migration } from '@mikro-orm/migrations'

/** The same rows for the same readers as before, by policies that make short plans. */
export class Migration20261125Policies extends Migration {
  override up(): void {
    for (const [table, sees] of Object.entries(policies))
      this.addSql(`alter policy "samop_sees" on "${table}" using (${sees}) with check (${sees})`)
  }
}

const reader = `(select case when current_setting('samop.side', true) in ('VENDOR', 'SYSTEM') then '*' else current_setting('samop.partner', true) end as reader)`
const unlimited = `(select current_setting('samop.side', true) in ('VENDOR', 'SYSTEM') or concat(current_setting('samop.programs', true), current_setting('samop.locations', true)) = '' as unlimited)`
const ofReader = (partner = 'partner_id') => `${reader} = any(array['*', ${partner}::text])`
const within = (limit: string, column: string) =>
  `(current_setting('samop.${limit}', true) = '' or ${column} is null or ${column}::text = any(string_to_array(current_setting('samop.${limit}', true), ',')))`
const inProgram = `${ofReader()} and (${unlimited} or ${within('programs', 'program_id')})`
const inProgramAndPlace = `${ofReader()} and (${unlimited} or ${within('programs', 'program_id')} and ${within('locations', 'location_id')})`
const claimSeen = 'exists (select 1 from claim where claim.id = claim_id)'
const withClaim = `${ofReader()} and (${unlimited} or ${claimSeen})`

const policies = {
  partner: ofReader('id'),
  member: ofReader(),
  api_key: ofReader(),
  location: `${ofReader()} and (${unlimited} or ${within('locations', 'id')})`,
  enrolment: inProgram,
  fund: inProgram,
  ledger_posting: `${ofReader()} and (${unlimited} or exists (select 1 from fund where fund.id = fund_id))`,
  claim: inProgramAndPlace,
  event: inProgramAndPlace,
  claim_line: withClaim,
  deadline: withClaim,
  document: `${ofReader()} and case when claim_id is null then uploaded_by->>'id' = (select current_setting('samop.actor', true)) or (select current_setting('samop.side', true)) = 'SYSTEM' else ${unlimited} or ${claimSeen} end`,
}
