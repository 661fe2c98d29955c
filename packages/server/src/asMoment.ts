/**
 * One form for all moments, so that they compare as strings: UTC, milliseconds and Z. PostgreSQL's form, and Temporal's, are cut,
 * which costs a tenth of parsing them; any other is parsed.
 */
export const asMoment = (moment: string): string => {
  const end = moment.endsWith('Z') ? moment.length - 1 : moment.endsWith('+00:00') ? moment.length - 6 : 0
  if (moment[10] !== 'T' || (end !== 19 && (end < 21 || moment[19] !== '.'))) return inFull(moment)
  return end >= 23 ? `${moment.slice(0, 23)}Z` : `${moment.slice(0, 19)}.${moment.slice(20, end).padEnd(3, '0')}Z`
}

const inFull = (moment: string): string => Temporal.Instant.from(moment).toString({ fractionalSecondDigits: 3 })
