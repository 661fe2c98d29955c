import { useFormat } from './useFormat.ts'

/** A moment in the reader's own time zone; the zone shows on hover. */
export function MomentText({ moment }: { moment: string }) {
  const format = useFormat()
  return (
    <time dateTime={moment} title={format.momentWithZone(moment)}>
      {format.moment(moment)}
    </time>
  )
}
