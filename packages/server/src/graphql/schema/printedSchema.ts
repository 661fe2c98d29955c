import { lexicographicSortSchema, printSchema } from 'graphql'
import { theSchema } from '../../schema.ts'

/** The SDL in sorted order: GET /schema.graphql serves it, and it is committed. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(theSchema()))}\n`
