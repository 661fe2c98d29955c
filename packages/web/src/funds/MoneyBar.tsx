import css from './MoneyBar.module.css'

export interface MoneyBarProps {
  /** The whole bar in words. */
  label: string
  /** Decimal strings in one currency. */
  whole: string
  parts: readonly { key: 'approved' | 'reserved' | 'remaining' | 'expired'; amount: string; label: string }[]
}

/** How the whole is divided. A part has its name inside where there is room; the amounts stand beside the bar. */
export function MoneyBar({ label, whole, parts }: MoneyBarProps) {
  // These are shares of a width, not amounts, so a float is exact enough.
  const total = Number(whole)
  const share = (amount: string) => (total > 0 ? Math.min(100, Math.max(0, (Number(amount) / total) * 100)) : 0)
  return (
    <div role="img" aria-label={label} className={css['root']}>
      {parts
        .filter(({ amount }) => share(amount) > 0)
        .map(({ key, amount, label: name }) => (
          <span key={key} aria-hidden className={css[key]} style={{ flexGrow: share(amount) }}>
            <span className={css['name']} data-name={name} />
          </span>
        ))}
    </div>
  )
}
