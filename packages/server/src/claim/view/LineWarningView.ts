import type { LineWarning } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import { LineWarningCode } from '../../graphql/schema/enums.ts'

@ObjectType('LineWarning', {
  description: 'What both sides should look at in a line, although nothing refuses it.',
  simpleResolvers: true,
})
export class LineWarningView {
  @Field(() => LineWarningCode, { description: 'What it warns of.' })
  code!: LineWarning

  @Field(() => String, { description: 'The warning as a sentence in the caller’s language.' })
  message!: string
}
