import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

interface Version {
  readonly version: number
  readonly savedAt: string
  readonly savedBy: string
  readonly name: string
  readonly timeZone: string
  readonly reason: string
}

/** Prints every calendar that a program has had, the first at the top. */
export const calendarVersions = async (
  services: Services,
  { program }: { readonly program: string },
): Promise<void> => {
  const versions = await readAsSystem(services, (db) =>
    db.rows(sql<Version>`select v.version, to_json(v.saved_at)#>>'{}' as "savedAt", v.saved_by->>'name' as "savedBy",
      v.calendar->>'name' as name, v.calendar->>'timeZone' as "timeZone", v.reason
      from calendar_version v join program p on p.id = v.program_id where p.key = ${program} order by v.version`),
  )
  if (versions.length === 0) throw new CommandError(`There is no program ${program}`)
  for (const { version, savedAt, savedBy, name, timeZone, reason } of versions)
    say(`version ${version}  ${savedAt}  ${savedBy}  ${name}, ${timeZone}${reason && `: ${reason}`}`)
}
