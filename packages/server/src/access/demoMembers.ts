import { type Role, roles, type Text } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'

export const demoPassword = 'samop-demo'

export const demoVendor = 'Contoso'

/** The only sign-ins that the page may show: real people in the same database stay unnamed. */
export const demoEmails = [
  'admin@nordlys.example',
  'user@nordlys.example',
  'admin@fabrikam.example',
  'reviewer@vendor.example',
  'reviewer2@vendor.example',
  'finance@vendor.example',
  'finance2@vendor.example',
  'programs@vendor.example',
  'auditor@vendor.example',
] as const

export interface DemoMember {
  readonly email: string
  readonly name: string
  readonly role: Text
  readonly organisation: string
}

/** The sign-ins of the demonstration, in the order above; null outside a demonstration. */
export const demoMembers = async (services: Services): Promise<DemoMember[] | null> => {
  if (!services.config.demo) return null
  const members = await readAsSystem(services, (db) =>
    db.rows(
      sql<{
        email: string
        name: string
        role: Role
        partner: string | null
      }>`select m.email, m.name, m.role, p.name as partner
        from unnest(${[...demoEmails]}::text[]) with ordinality as demo (email, place) join member m using (email)
        left join partner p on p.id = m.partner_id where m.removed_at is null order by demo.place`,
    ),
  )
  if (members.length === 0) return null
  return members.map(({ email, name, role, partner }) => ({
    email,
    name,
    role: roles[role].label,
    organisation: partner ?? demoVendor,
  }))
}
