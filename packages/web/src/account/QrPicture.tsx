import { encode } from 'uqr'
import css from './FactorDialog.module.css'

export function QrPicture({ value, label }: { value: string; label: string }) {
  const { data, size } = encode(value, { border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={css['picture']}>
      <path d={dark.join('')} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
