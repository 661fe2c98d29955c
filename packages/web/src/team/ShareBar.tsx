import { useId } from 'react'
import chart from './BarChart.module.css'

export interface ShareBarProps {
  inTime: number
  late: number
  /** The number that the full width stands for. */
  of: number
  /** In pixels; without it the bar fills its place. */
  width?: number
}

const height = 12

/** A horizontal bar: decisions in time, then late ones. Screen readers skip it, because the numbers stand beside it. */
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
