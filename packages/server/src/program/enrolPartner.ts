import { z } from 'zod'
import { Partner } from '../access/Partner.ts'
import { lockName } from '../database/locks.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { uuid, validated } from '../validated.ts'
import { command } from '../command.ts'
import { Enrolment } from './Enrolment.ts'
import { Program } from './Program.ts'
import { enrolmentSubject } from '../history/subjects.ts'

const schema = z.object({ partnerId: uuid, programId: uuid })

export type EnrolPartnerInput = z.input<typeof schema>

/** Enrols a partner in a program; an existing enrolment does not change. */
export const enrolPartner = command(
  { name: 'enrolPartner', needs: 'MANAGE_PROGRAMS' },
  async (change, input: EnrolPartnerInput) => {
    const { em } = change
    const { partnerId, programId } = validated(schema, input)
    const partner = await em.findOne(Partner, partnerId)
    if (!partner) throw notFound('Partner', 'input.partnerId')
    const program = await em.findOne(Program, programId)
    if (!program) throw notFound('Program', 'input.programId')
    await lockName(em, 'PROGRAM', program.key)
    await change.lock(program.id)
    const enrolled = await em.findOne(Enrolment, { partner, program })
    if (enrolled) return { done: { enrolmentId: enrolled.id } }
    const enrolment = em.create(Enrolment, { id: newId(), partner, program, createdAt: change.now })
    em.persist(enrolment)
    change.record(enrolmentSubject(enrolment), {
      kind: 'ENROLLED',
      data: { partner: partner.name, program: program.name },
    })
    return { done: { enrolmentId: enrolment.id } }
  },
)
