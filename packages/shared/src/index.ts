export * from './isKeyOf.ts'
export * from './language/language.ts'
export * from './day/day.ts'
export * from './money/currencies.ts'
export {
  type Money,
  addMoney,
  compareMoney,
  money,
  negateMoney,
  noMoney,
  subtractMoney,
  sumMoney,
} from './money/money.ts'
export * from './money/moneyError.ts'
export * from './money/parseMoney.ts'
export * from './money/shareMoney.ts'
export * from './money/showMoney.ts'
export * from './sla/businessCalendar.ts'
export * from './sla/clocks.ts'
export * from './sla/clockRecord.ts'
export * from './sla/deadline.ts'
export { type DeadlineStep } from './sla/deadlineSteps.ts'
export * from './sla/stepKinds.ts'
export * from './language/present.ts'
export * from './access/roles.ts'
export * from './access/actor.ts'
export * from './access/person.ts'
export * from './program/activityCategories.ts'
export * from './document/documentKinds.ts'
export * from './document/contentTypes.ts'
export * from './history/eventKinds.ts'
export * from './funds/movements.ts'
export * from './claim/statuses.ts'
export * from './claim/actions.ts'
export * from './claim/lineKinds.ts'
export * from './claim/reasons.ts'
export * from './claim/facts.ts'
export * from './claim/moment.ts'
export * from './claim/rules.ts'
export * from './claim/inputRules.ts'
export * from './claim/submittingAction.ts'
export * from './claim/textLimits.ts'
export * from './claim/refusals.ts'
export * from './claim/editing.ts'
export * from './sla/tell.ts'
export * from './claim/turn.ts'
export * from './claim/lifecycle.ts'
