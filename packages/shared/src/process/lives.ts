import { keyClocks, keyCodes, keyEvents, keyNews, keySubjectKind } from '../access/keyLife.ts'

/*
 * What each process that lives beside claims adds to the tables of everything. The tables check the rows: were they checked where
 * they are declared, the types of kinds, clocks and news would each wait for the other. The files that declare them import nothing
 * that reads a table. All is marked as pure, so that a page that shows clocks is not sent the sentences of events.
 */

export const lifeSubjects = /* @__PURE__ */ Object.assign({}, keySubjectKind)
export const lifeCodes = /* @__PURE__ */ Object.assign({}, keyCodes)
export const lifeEvents = /* @__PURE__ */ Object.assign({}, keyEvents)
export const lifeClocks = /* @__PURE__ */ Object.assign({}, keyClocks)
export const lifeNews = /* @__PURE__ */ Object.assign({}, keyNews)
export const lifeNewsKeys = /* @__PURE__ */ Object.keys(lifeNews) as (keyof typeof lifeNews)[]
