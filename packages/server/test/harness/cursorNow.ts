import { settled } from './settled.ts'
import type { Story } from './story.ts'
import type { Who } from './world.ts'

/** The cursor after everything that has happened. Without waiting it could lie before events that are not settled yet. */
export const cursorNow = async (story: Story, who: Who): Promise<string> => {
  await settled(story)
  return (await story.data<{ viewer: { cursor: string } }>(who, '{ viewer { cursor } }')).viewer.cursor
}
