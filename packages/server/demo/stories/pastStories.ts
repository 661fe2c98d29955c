import { report } from '../papers.ts'
import { approve, pickUp, reject, type Story, submit } from '../story.ts'
import { fabrikamPast } from './fabrikamPast.ts'
import { nordlysPast } from './nordlysPast.ts'

const reviewers = ['reviewer@vendor.example', 'reviewer2@vendor.example'] as const

/** Claims that were decided in the last months, in time and late, for the team's report. */
export const pastStories: readonly Story[] = [...nordlysPast, ...fabrikamPast].flatMap(
  ({ past, by, proof, ...where }, place) =>
    past.map(({ title, activity, supplier, description, amount, took, rejected }, index): Story => {
      const submitted = 14 + place * 2 + index * 6
      const reviewer = reviewers[(place + index) % 2]!
      const decided = [submitted - took, '14:30', reviewer] as const
      return {
        ...where,
        activity,
        title,
        activityDays: [8, 1],
        lines: [{ supplier, number: `${700 + place * 100 + index * 7}`, description, amount }],
        papers: [report(proof, [description, supplier])],
        draft: { back: submitted + 1, time: '10:20', by },
        steps: [
          submit([submitted, '09:40', by]),
          pickUp([submitted - Math.max(1, took - 1), '09:50', reviewer]),
          rejected === undefined
            ? approve(decided)
            : reject(decided, [{ code: 'OTHER', text: rejected, about: { claim: true } }]),
        ],
      }
    }),
)
