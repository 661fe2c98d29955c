import { afterEach, beforeEach } from 'vitest'

/** The tests of the file follow each other like the chapters of a story: after one that failed the rest is left out. */
export function oneStory(): void {
  let brokeOff = false
  beforeEach(({ skip }) => {
    if (brokeOff) skip('the story broke off')
  })
  afterEach(({ task }) => {
    brokeOff ||= task.result?.state === 'fail'
  })
}
