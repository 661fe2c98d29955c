import { useMutation } from '@apollo/client/react'
import type { Role } from '@samop/shared'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { wrongFields } from '../apollo/errors.ts'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { notify } from '../ui/notices.ts'
import type { MadeLink } from './HandOverLink.tsx'
import { changeMemberDocument, inviteMemberDocument, membersDocument } from './memberDocuments.ts'
import type { PartnerChoice } from './usePartnerName.ts'

export interface MemberValues {
  name: string
  email: string
  role: Role
  /** Null means no limit. */
  programIds: readonly string[] | null
  locationIds: readonly string[] | null
}

const fields = ['name', 'email', 'role', 'programIds', 'locationIds'] as const

export type MemberProblems = Partial<Record<(typeof fields)[number] | 'form', string>>

interface Asked {
  member: MemberFactsFragment | undefined
  partner: PartnerChoice | null
  onDone: () => void
  onLink: (made: MadeLink) => void
}

/** The answer, and how the link reaches the person. A change of a member makes no link. */
interface Sent {
  member?: object | null
  userErrors: readonly { message: string; path: readonly string[] }[]
  link?: string | null
  mailedTo?: string | null
}

/** The form of a member: its values, its problems and sending it. */
export function useMemberForm({ member, partner, onDone, onLink }: Asked) {
  const text = useText()
  const { side } = useViewer()
  const [values, setValues] = useState<MemberValues>(() => ({
    name: member?.name ?? '',
    email: member?.email ?? '',
    role: member?.role ?? (partner ? 'INCENTIVES_USER' : 'REVIEWER'),
    programIds: member?.programs?.map(({ id }) => id) ?? null,
    locationIds: member?.locations?.map(({ id }) => id) ?? null,
  }))
  const [problems, setProblems] = useState<MemberProblems>({})
  const refetchQueries = [membersDocument]
  // The link must not stay in the cache.
  const [invite, inviting] = useMutation(inviteMemberDocument, { fetchPolicy: 'no-cache', refetchQueries })
  const [change, changing] = useMutation(changeMemberDocument, { refetchQueries })
  const check = (): MemberProblems => ({
    ...(!values.name.trim() && { name: text(membersWords.nameMissing) }),
    ...(!/^\S+@\S+$/.test(values.email.trim()) && { email: text(membersWords.emailMissing) }),
    ...(values.programIds?.length === 0 && { programIds: text(membersWords.chooseOne) }),
    ...(values.locationIds?.length === 0 && { locationIds: text(membersWords.chooseOne) }),
  })
  const send = async (): Promise<Sent | null | undefined> => {
    const { name, email, role } = values
    const limits = {
      programIds: values.programIds && [...values.programIds],
      locationIds: values.locationIds && [...values.locationIds],
    }
    const common = { name: name.trim(), role, ...(partner && limits) }
    if (member) {
      const input = { ...common, memberId: member.id, expectedVersion: member.version }
      return (await change({ variables: { input } })).data?.changeMember
    }
    const to = side === 'VENDOR' && partner ? { partnerId: partner.id } : {}
    return (await invite({ variables: { input: { ...common, ...to, email: email.trim() } } })).data?.inviteMember
  }
  /** Resolves to whether the server did it. */
  const submit = async (): Promise<boolean> => {
    const found = check()
    setProblems(found)
    if (Object.keys(found).length > 0) return false
    try {
      const payload = await send()
      if (payload?.member) {
        const name = values.name.trim()
        const { link = null, mailedTo = null } = payload
        if (link) onLink({ name, link })
        else {
          const isLost = !member && mailedTo === null
          const told = member ? membersWords.changed : isLost ? membersWords.linkLost : membersWords.invited
          notify({ text: told, values: { name }, ...(isLost && { intent: 'warning' }) })
          onDone()
        }
        return true
      }
      const refusal = payload?.userErrors[0]
      const field = fields.find((each) => each === refusal?.path.at(-1)) ?? 'form'
      setProblems({ [field]: refusal?.message ?? text(membersWords.failed) })
    } catch (error) {
      const isAddress = wrongFields(error).includes('input.email')
      setProblems(isAddress ? { email: text(membersWords.emailMissing) } : { form: text(membersWords.failed) })
    }
    return false
  }
  return {
    values,
    set: (more: Partial<MemberValues>) => setValues((was) => ({ ...was, ...more })),
    problems,
    busy: inviting.loading || changing.loading,
    submit,
  }
}
