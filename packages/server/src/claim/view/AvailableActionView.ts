import { availableActionOf } from '../../graphql/schema/availableAction.ts'
import { ClaimAction } from '../../graphql/schema/enums.ts'

export const AvailableActionView = availableActionOf('AvailableAction', ClaimAction)
