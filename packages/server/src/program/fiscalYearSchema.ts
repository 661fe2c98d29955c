import { z } from 'zod'

/** A fiscal year as activities and usage periods name it. */
export const fiscalYearSchema = z.string().regex(/^FY\d{2}$/, 'must be a fiscal year such as FY27.')
