/** One form for all moments, so that they compare as strings: milliseconds and Z. */
export const asMoment = (moment: string): string => new Date(moment).toISOString()
