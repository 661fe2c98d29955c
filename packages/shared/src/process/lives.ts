import { keyClocks, keyCodes, keyEvents, keyNews, keySubjectKind } from '../access/keyLife.ts'

/*
 * What each process that lives beside claims adds to the tables of everything. The tables check the rows: were they checked where
 * they are declared, the types of kinds, clocks and news would each wait for the other. The files that declare them import nothing
 * that reads a table.
 */

export const lifeSubjects = { ...keySubjectKind } as const
export const lifeCodes = { ...keyCodes } as const
export const lifeEvents = { ...keyEvents } as const
export const lifeClocks = { ...keyClocks } as const
export const lifeNews = { ...keyNews } as const
export const lifeNewsKeys = Object.keys(lifeNews) as (keyof typeof lifeNews)[]
