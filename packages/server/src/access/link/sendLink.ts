import type { Services } from '../../services.ts'
import { type IssuedLink, linkHref, type NewLink } from './accessLinks.ts'
import { linkLetter } from './letters.ts'

/** Mails a link that was issued, where mail is on; answers the address that was written to, else null: then somebody hands it over. */
export const sendLink = (
  { config, mail }: Pick<Services, 'config' | 'mail'>,
  { name, email, language, purpose }: IssuedLink,
  link: NewLink,
): string | null => {
  if (!mail.isOn) return null
  mail.send(email, language, linkLetter(purpose, { name, href: linkHref(config, link) }))
  return email
}
