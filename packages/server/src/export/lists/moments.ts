/** A moment as spreadsheets read it, in UTC; headings say so. */
export const momentIn = (at: string | null): string | null => at && at.slice(0, 16).replace('T', ' ')
