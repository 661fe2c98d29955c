import { claimingOf } from '@samop/shared'
import { todayIn } from '../language/now.ts'

interface Claimable {
  readonly program: { readonly calendar: { readonly timeZone: string } }
  readonly usagePeriod: Parameters<typeof claimingOf>[0]
}

/** Whether claims can be submitted for a fund today, not yet, or no longer. */
export const claimingNow = ({ program, usagePeriod }: Claimable): ReturnType<typeof claimingOf> =>
  claimingOf(usagePeriod, todayIn(program.calendar.timeZone).toString())
