import { storeDocument, type StoreDocumentInput } from '../src/document/storeDocument.ts'
import type { Change } from '../src/write.ts'
import type { Cast } from './cast.ts'
import { doneInside } from './doneInside.ts'
import { draftClaim, draftOf } from './draftClaim.ts'
import { grants } from './grants.ts'
import type { File } from './papers.ts'
import type { Email } from './people.ts'
import type { Period } from './periods.ts'
import type { PlannedStory } from './plan.ts'
import type { Act, Scene } from './story.ts'
import { watchBetween } from './watchBetween.ts'

export interface Telling {
  readonly begin: Temporal.Instant
  readonly cast: Cast
  readonly periods: readonly Period[]
  readonly stories: readonly PlannedStory[]
  readonly storedOf: (file: File) => StoreDocumentInput
}

export interface Happening {
  readonly at: Temporal.Instant
  readonly run: () => Promise<unknown>
}

/** Creates everything in the order of time, with the SLA watch in between, up to the change's moment. */
export const tell = async (change: Change, telling: Telling): Promise<void> => {
  const happenings = [
    ...grants(change, telling),
    ...telling.stories.flatMap((planned) => storyHappenings(change, telling, planned)),
  ]
  let last = telling.begin
  for (const { at, run } of happenings.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    await watchBetween(change, last, at)
    await run()
    last = at
  }
  await watchBetween(change, last, change.now)
}

const storyHappenings = (change: Change, { cast, storedOf }: Telling, planned: PlannedStory): Happening[] => {
  let scene: Scene | undefined
  const actAs =
    (email: Email, now: Temporal.Instant): Act =>
    (command, input) =>
      doneInside(change, { actor: cast.actors[email], now }, command, input)
  const sceneOf = (act: Act): Scene => ({
    ...scene!,
    upload: async (paper) => (await act(storeDocument, storedOf(planned.fileOf(paper)))).documentId,
  })
  const drafting = {
    at: planned.draftAt,
    run: async () => {
      const drafted = await actAs(planned.story.draft.by, planned.draftAt)(draftClaim, draftOf(cast, planned, storedOf))
      scene = {
        ...drafted,
        currency: planned.currency,
        upload: () => Promise.reject(),
        idOf: (email) => cast.actors[email].id,
      }
    },
  }
  const happen = ({ step, at }: PlannedStory['steps'][number]): Happening => {
    const act = actAs(step.by, at)
    return { at, run: () => step.run(act, sceneOf(act)) }
  }
  return [drafting, ...planned.steps.map(happen)]
}
