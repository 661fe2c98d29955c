import { afterEach, beforeEach } from 'vitest'

/** The tests of the file build on each other. After a failed one the rest are skipped. */
export function oneStory(): void {
  let brokeOff = false
  beforeEach(({ skip }) => {
    if (brokeOff) skip('the story broke off')
  })
  afterEach(({ task }) => {
    brokeOff ||= task.result?.state === 'fail'
  })
}
