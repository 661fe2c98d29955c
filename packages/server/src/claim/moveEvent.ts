import { type actions, type ClaimAction, type DecimalMoney, type EventData, isKeyOf, type Told } from '@samop/shared'

type MoveKind = (typeof actions)[ClaimAction]['event']

/** What every action on a claim tells. */
export type Moved = EventData<'RECALLED'>

/** What only some actions tell. */
interface Own {
  readonly approved: DecimalMoney
  readonly argument: string
  readonly due: string
}

/** The event of an action. A kind that declares more than all do needs a row below, or it does not compile. */
export const moveEvent = (kind: MoveKind, moved: Moved, own: Own): Told<MoveKind> =>
  isKeyOf(withMore, kind) ? withMore[kind](moved, own) : { kind, data: moved }

const withMore = {
  APPROVED: (moved: Moved, { approved }: Own): Told<'APPROVED'> => ({ kind: 'APPROVED', data: { ...moved, approved } }),
  DISPUTED: (moved: Moved, { argument }: Own): Told<'DISPUTED'> => ({ kind: 'DISPUTED', data: { ...moved, argument } }),
  EXPIRED: (moved: Moved, { due }: Own): Told<'EXPIRED'> => ({ kind: 'EXPIRED', data: { ...moved, due } }),
  LAPSED: (moved: Moved, { due }: Own): Told<'LAPSED'> => ({ kind: 'LAPSED', data: { ...moved, due } }),
}
