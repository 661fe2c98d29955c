import css from './MoneyBar.module.css'

export interface MoneyBarProps {
  /** The whole bar in words. */
  label: string
  /** Decimal strings in one currency. */
  whole: string
  parts: readonly { key: 'approved' | 'reserved'; amount: string }[]
}

/** How much of the whole is used. The numbers stand beside it. */
export function MoneyBar({ label, whole, parts }: MoneyBarProps) {
  // These are shares of a width, not amounts, so a float is exact enough.
  const total = Number(whole)
  const share = (amount: string) => (total > 0 ? Math.min(100, Math.max(0, (Number(amount) / total) * 100)) : 0)
  const widths = parts.map(({ amount }) => share(amount))
  return (
    <svg role="img" aria-label={label} className={css['root']} viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect className={css['whole']} width="100" height="8" />
      {parts.map(({ key }, index) => (
        <rect
          key={key}
          className={css[key]}
          x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
          width={widths[index]}
          height="8"
        />
      ))}
    </svg>
  )
}
