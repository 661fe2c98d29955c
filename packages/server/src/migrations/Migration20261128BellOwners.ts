import { Migration } from '@mikro-orm/migrations'

/** What somebody chose or has seen is a member's; a key has no bell. */
export class Migration20261128BellOwners extends Migration {
  override up(): void {
    for (const table of ['bell_choice', 'seen_subject'])
      this.addSql(
        `alter table ${table} add constraint samop_${table}_member foreign key (member_id) references member (id)`,
      )
  }
}
