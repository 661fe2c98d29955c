import { type Actor, may } from '@samop/shared'
import { forbidden } from '../errors.ts'

/** Setting up partners, people, programs and funds is the program manager's, or the command line's. */
export const mayManagePrograms = (actor: Actor): void => {
  if (!may(actor, 'MANAGE_PROGRAMS')) throw forbidden('Only a program manager can do this.')
}
