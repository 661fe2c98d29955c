import { newsFor, type NewsKey, type Role } from '@samop/shared'
import { command } from '../command.ts'
import { badInput } from '../errors.ts'
import { refused } from '../refused.ts'
import { BellChoice } from './BellChoice.ts'

export interface ChooseNotifications {
  readonly news: NewsKey
  readonly tells: boolean
  readonly idempotencyKey?: string | null
}

/** Stores whether the bell tells the person a kind of news. What asks them to act cannot be turned off. */
export const chooseNotifications = command(
  { name: 'chooseNotifications', needs: 'PERSON' },
  async ({ em, actor }, { news: key, tells }: ChooseNotifications) => {
    const row = newsFor(actor.role as Role).find((one) => one.key === key)
    if (!row) throw badInput('input.news', 'must be one of the caller’s notificationSettings.')
    if (row.tells === 'ALWAYS') return tells ? { done: {} } : refused('NEEDS_YOU', texts.needsYou, { field: 'news' })
    const isDefault = tells === (row.tells === 'ON')
    if (isDefault) await em.nativeDelete(BellChoice, { memberId: actor.id, news: key })
    else await em.upsert(BellChoice, { memberId: actor.id, news: key, tells })
    return { done: {} }
  },
)

const texts = {
  needsYou: {
    en: 'This asks you to act, so you are always told.',
    sv: 'Det här kräver att du gör något, så det meddelas alltid.',
  },
} as const
