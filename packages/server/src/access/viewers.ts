import type { Person } from '@samop/shared'
import { sql } from 'kysely'
import type { LocationRow } from './LocationRow.ts'
import { locationColumns } from './LocationRow.ts'
import type { Context } from '../context.ts'
import { changeOwn } from '../graphql/schema/payload.ts'
import { announceToPerson } from '../notification/PersonNews.ts'
import { readNotifications, type ReadNotificationsInput } from '../notification/readNotifications.ts'
import type { Caller } from './caller.ts'
import { allow } from './allow.ts'
import { changeLanguage } from './changeLanguage.ts'
import { LocationView } from './PartnerView.ts'
import { PersonView } from './PersonView.ts'
import { type ChangeLanguageInput, type ViewerPayload, ViewerView } from './ViewerView.ts'

export const viewerOf = ({ caller, services }: Context): ViewerView => new ViewerView(caller, services.config.demo)

export const changeViewerLanguage = async (context: Context, input: ChangeLanguageInput): Promise<ViewerPayload> => {
  const { done, userErrors } = await changeOwn(context, changeLanguage, input)
  return { viewer: done && viewerAfter(context, done), userErrors }
}

export const readViewersNotifications = async (
  context: Context,
  input: ReadNotificationsInput,
): Promise<ViewerPayload> => {
  const { done, userErrors } = await changeOwn(context, readNotifications, input)
  if (done) announceToPerson(context.services, context.caller.id, 'NOTIFICATIONS_READ')
  return { viewer: done && viewerAfter(context, done), userErrors }
}

/** The caller was read before the change, so the change is applied here. */
const viewerAfter = ({ caller, services }: Context, changed: Partial<Caller>) =>
  new ViewerView({ ...caller, ...changed }, services.config.demo)

export const visibleLocations = async ({ db }: Context): Promise<LocationView[]> =>
  (await db.rows(sql<LocationRow>`select ${locationColumns} from location order by name, id`)).map(
    (row) => new LocationView(row),
  )

export const allReviewers = async ({ db, caller }: Context): Promise<PersonView[]> => {
  allow(caller, 'READ_TEAM')
  const rows = await db.rows(
    sql<Person>`select id, name, 'MEMBER' as kind, role from member where role = 'REVIEWER' and removed_at is null order by name, id`,
  )
  return rows.map((row) => new PersonView(row))
}
