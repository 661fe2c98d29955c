import { lexicographicSortSchema, printSchema } from 'graphql'
import { theSchema } from '../../schema.ts'

/** The SDL, in one order: what GET /schema.graphql serves and what is committed. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(theSchema()))}\n`
