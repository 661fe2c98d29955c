export * from './language/language.ts'
