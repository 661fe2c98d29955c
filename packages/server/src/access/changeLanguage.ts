import type { Language } from '@samop/shared'
import { allowPerson } from './allow.ts'
import type { Command } from '../write.ts'
import { Member } from './Member.ts'

export interface ChangeLanguage {
  readonly language: Language
  readonly idempotencyKey?: string | null
}

export const changeLanguage: Command<ChangeLanguage, { language: Language }> = async ({ em, actor }, { language }) => {
  allowPerson(actor, 'Only a signed-in person has a language to change.')
  const member = await em.findOneOrFail(Member, actor.id)
  member.language = language
  return { done: { language } }
}
