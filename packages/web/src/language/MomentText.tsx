import { useFormat } from './useFormat.ts'

export interface MomentTextProps {
  moment: string
  /** The day and the time; the time of what happened today and the day of what is older; or only the time. */
  form?: 'moment' | 'shortMoment' | 'time'
}

/** A moment in the reader's own time zone; hovering shows it all, with the zone. Day and time stay on one line. */
export function MomentText({ moment, form = 'moment' }: MomentTextProps) {
  const format = useFormat()
  return (
    <time className="samop-figures" dateTime={moment} title={format.momentWithZone(moment)}>
      {format[form](moment)}
    </time>
  )
}
