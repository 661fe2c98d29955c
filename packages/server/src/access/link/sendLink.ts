import type { Services } from '../../services.ts'
import { type IssuedLink, linkHref, type NewLink } from './accessLinks.ts'
import { linkLetter } from './letters.ts'

/** Mails an issued link and answers its address; null when mail is off, and then somebody must hand the link over. */
export const sendLink = (
  { config, mail }: Pick<Services, 'config' | 'mail'>,
  { name, email, language, purpose }: IssuedLink,
  link: NewLink,
): string | null => {
  if (!mail.isOn) return null
  mail.send(email, language, linkLetter(purpose, { name, href: linkHref(config, link) }))
  return email
}
