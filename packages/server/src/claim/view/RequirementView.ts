import type { RefusalCode as Code } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { AboutView } from '../../graphql/schema/AboutView.ts'
import { RefusalCode } from '../../graphql/schema/enums.ts'

@ObjectType('Requirement', { description: 'Something a submission needs (domain, section 5).', simpleResolvers: true })
export class RequirementView {
  @Field(() => RefusalCode, { description: 'Code of the rule, such as PROOF_OF_EXECUTION.' })
  code!: Code

  @Field(() => String, { description: 'What is needed, in the caller’s language.' })
  label!: string

  @Field(() => Boolean, { description: 'Whether the requirement is met.' })
  met!: boolean

  @Field(() => Boolean, {
    description:
      'Whether there was anything to check. A requirement that was not checked is met only because nothing contradicts it yet.',
  })
  checked!: boolean

  @Field(() => [AboutView], { description: 'The parts of the claim that do not meet it; empty when met.' })
  about!: AboutView[]

  @Field(() => String, { nullable: true, description: 'What to do, in the caller’s language; null when met.' })
  hint!: string | null
}
