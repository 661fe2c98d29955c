import { sayWith, type Text } from '@samop/shared'
import type { ClaimRow } from '../claim/ClaimRow.ts'
import type { Context } from '../context.ts'
import type { DeadlineView } from './DeadlineView.ts'

const subject: Text = { en: 'Claim {number}: review overdue', sv: 'Anspråk {number}: granskningen är försenad' }
const body: Text = {
  en: 'Claim {number} “{title}” of {partner} was due on {due} and has not been decided.',
  sv: 'Anspråk {number} ”{title}” från {partner} skulle ha avgjorts senast {due} men är inte avgjort.',
}

const inventedAddress = 'mailto:support@vendor.example'

/**
 * The support URL with subject and text filled in: a mailto, or a page that takes them as parameters. Null when the operator
 * has set none; a demonstration has an invented one.
 */
export const supportUrlFor = (
  row: ClaimRow,
  deadline: DeadlineView,
  { services, language }: Context,
): string | null => {
  const { supportUrl, demo } = services.config
  const address = supportUrl ?? (demo ? inventedAddress : undefined)
  if (address === undefined) return null
  const values = {
    number: row.number,
    title: row.title,
    partner: row.partner?.name ?? '',
    due: { day: deadline.dueOn },
  }
  const url = new URL(address)
  const fill = `subject=${encodeURIComponent(sayWith(subject, language, values))}&body=${encodeURIComponent(sayWith(body, language, values))}`
  url.search = url.search ? `${url.search}&${fill}` : `?${fill}`
  return url.href
}
