import { type MoneyValue, useFormat } from './useFormat.ts'

/** An amount with its currency code, on one line, with digits of equal width. */
export function MoneyText({ money }: { money: MoneyValue }) {
  return <span className="samop-figures">{useFormat().money(money)}</span>
}
