import { useFormat } from './useFormat.ts'

/** A moment in the reader's own time zone; hovering shows the zone. Day and time stay on one line. */
export function MomentText({ moment }: { moment: string }) {
  const format = useFormat()
  return (
    <time className="samop-figures" dateTime={moment} title={format.momentWithZone(moment)}>
      {format.moment(moment)}
    </time>
  )
}
