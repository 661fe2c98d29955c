/** A share in whole per cent, as the figures and tables show it. Only all is 100 %, and only nothing is 0 %. */
export function shareOf(part: number, whole: number): number {
  const rounded = Math.round((part / whole) * 100) / 100
  if (rounded === 1 && part < whole) return 0.99
  return rounded === 0 && part > 0 ? 0.01 : rounded
}
