import type { Language } from '@samop/shared'
import { command } from '../command.ts'
import { Member } from './Member.ts'

export interface ChangeLanguage {
  readonly language: Language
  readonly idempotencyKey?: string | null
}

export const changeLanguage = command(
  { name: 'changeLanguage', needs: 'PERSON' },
  async ({ em, actor }, { language }: ChangeLanguage) => {
    const member = await em.findOneOrFail(Member, actor.id)
    member.language = language
    member.languageChosen = true
    return { done: { language } }
  },
)
