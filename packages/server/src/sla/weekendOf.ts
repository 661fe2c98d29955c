/** The ISO weekdays on which offices of a country close, as the Unicode CLDR knows them. */
export const weekendOf = (country: string): number[] => {
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo()
  // where only Sunday is named, offices close on Saturday too
  return weekend.join() === '7' ? [6, 7] : weekend
}
