import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Partner } from '../access/Partner.ts'
import { InstantType } from '../columns.ts'
import { limitedRows } from '../policies.ts'
import { Program } from './Program.ts'

@Entity({ policies: limitedRows({ program: 'program_id' }), rowLevelSecurity: 'force' })
@Unique({ properties: ['partner', 'program'] })
export class Enrolment {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Program, ref: true })
  program!: Ref<Program>

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant
}
