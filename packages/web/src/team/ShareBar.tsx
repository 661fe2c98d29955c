import { useId } from 'react'
import chart from './BarChart.module.css'

export interface ShareBarProps {
  inTime: number
  late: number
  /** What the full width stands for. */
  of: number
  /** In pixels; fills its place without it. */
  width?: number
}

const height = 12

/** A lying bar: in time, then late. A picture of numbers that stand beside it, so it is not read out. */
export function ShareBar({ inTime, late, of, width }: ShareBarProps) {
  const hatch = useId()
  const share = (count: number) => `${of > 0 ? (count / of) * 100 : 0}%`
  return (
    <svg aria-hidden className={chart['chart']} width={width ?? '100%'} height={height}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={chart['hatchGround']} />
          <rect width="2.5" height="5" className={chart['hatch']} />
        </pattern>
      </defs>
      <rect x="0" width={share(inTime)} height={height} rx="1" className={chart['inTime']} />
      {late > 0 && (
        <rect
          x={share(inTime)}
          y="0.5"
          width={share(late)}
          height={height - 1}
          fill={`url(#${hatch})`}
          className={chart['late']}
        />
      )}
    </svg>
  )
}
