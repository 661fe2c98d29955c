/** The ISO weekdays on which offices of a country are closed, by the Unicode CLDR. */
export const weekendOf = (country: string): number[] => {
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo()
  // Where the CLDR names only Sunday, offices are closed on Saturday too.
  return weekend.join() === '7' ? [6, 7] : weekend
}
