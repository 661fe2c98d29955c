import { Migration } from '@mikro-orm/migrations'

/** Claims in the order of their numbers as numbers: as texts, C-10000 came before C-9999. */
export class Migration20261126NumberOrder extends Migration {
  override up(): void {
    this.addSql('drop index claim_partner_id_number_index;')
    this.addSql('create index claim_partner_number_index on claim (partner_id, (substr(number, 3)::bigint), id);')
    this.addSql('create index claim_number_index on claim ((substr(number, 3)::bigint), id);')
  }
}
