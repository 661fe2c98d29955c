import { useId } from 'react'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import type { Bar } from './bars.ts'
import css from './BarChart.module.css'
import { Legend } from './Legend.tsx'
import { namedBars, ticksUpTo } from './ticks.ts'
import type { Days } from './periods.ts'

export interface BarChartProps {
  bars: readonly Bar[]
  byWeek: boolean
  days: Days
}

const height = 140

/**
 * One bar per day; late decisions are hatched and stand on those in time. Widths are percentages, so the chart fits any
 * screen.
 */
export function BarChart({ bars, byWeek, days }: BarChartProps) {
  const text = useText()
  const format = useFormat()
  const hatch = useId()
  const most = bars.reduce((best, bar) => (totalOf(bar) > totalOf(best) ? bar : best), bars[0] ?? nothing)
  const ticks = ticksUpTo(totalOf(most))
  const top = ticks.at(-1)!
  const step = 100 / bars.length
  const nameOf = ({ day }: Bar) => (byWeek ? text(teamWords.weekOf, { day: format.day(day) }) : format.day(day))
  const sum = (key: 'inTime' | 'late') => bars.reduce((total, bar) => total + bar[key], 0)
  const summary = text(teamWords.chart, {
    inTime: sum('inTime'),
    late: sum('late'),
    period: format.dayRange(days.from, days.to),
    most: nameOf(most),
    mostCount: totalOf(most),
  })
  const tall = (count: number) => (count / top) * height
  return (
    <figure className={css['root']}>
      <p className={css['unit']}>{text(teamWords.decidedClaims)}</p>
      <div className={css['scale']} aria-hidden>
        {ticks.toReversed().map((tick) => (
          <span key={tick}>{format.number(tick)}</span>
        ))}
      </div>
      <svg role="img" aria-label={summary} className={css['chart']} height={height + 1} width="100%">
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className={css['hatchGround']} />
            <rect width="2.5" height="5" className={css['hatch']} />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={height - tall(tick) + 0.5}
            y2={height - tall(tick) + 0.5}
            className={css[tick === 0 ? 'axis' : 'grid']}
          />
        ))}
        {bars.map((bar, index) => {
          const frame = { x: `${(index + 0.12) * step}%`, width: `${step * 0.76}%` }
          return (
            <g key={bar.day}>
              <title>{text(teamWords.bar, { day: nameOf(bar), inTime: bar.inTime, late: bar.late })}</title>
              <rect x={`${index * step}%`} width={`${step}%`} y={0} height={height} className={css['target']} />
              <rect {...frame} y={height - tall(bar.inTime)} height={tall(bar.inTime)} className={css['inTime']} />
              <rect
                {...frame}
                y={height - tall(totalOf(bar))}
                height={tall(bar.late)}
                fill={`url(#${hatch})`}
                className={css['late']}
              />
            </g>
          )
        })}
      </svg>
      <div className={css['names']} aria-hidden>
        {namedBars(bars.length).map((index) => (
          <span key={index} style={{ insetInlineStart: `${(index + 0.5) * step}%` }}>
            {format.shortDay(bars[index]!.day)}
          </span>
        ))}
      </div>
      <figcaption className={css['legend']}>
        <Legend />
      </figcaption>
    </figure>
  )
}

const nothing: Bar = { day: '1970-01-01', inTime: 0, late: 0 }
const totalOf = ({ inTime, late }: Bar) => inTime + late
