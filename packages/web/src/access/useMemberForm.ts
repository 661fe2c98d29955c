import type { Role } from '@samop/shared'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
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

export type MemberProblems = Problems<(typeof fields)[number]>

interface Asked {
  member: MemberFactsFragment | undefined
  partner: PartnerChoice | null
  onDone: () => void
  onLink: (made: MadeLink) => void
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
  const invite = useChange(inviteMemberDocument, { secret: true, refetchQueries })
  const change = useChange(changeMemberDocument, { refetchQueries })
  const check = (): MemberProblems => ({
    ...(!values.name.trim() && { name: text(membersWords.nameMissing) }),
    ...(!/^\S+@\S+$/.test(values.email.trim()) && { email: text(membersWords.emailMissing) }),
    ...(values.programIds?.length === 0 && { programIds: text(membersWords.chooseOne) }),
    ...(values.locationIds?.length === 0 && { locationIds: text(membersWords.chooseOne) }),
  })
  const send = () => {
    const { name, email, role } = values
    const limits = {
      programIds: values.programIds && [...values.programIds],
      locationIds: values.locationIds && [...values.locationIds],
    }
    const common = { name: name.trim(), role, ...(partner && limits) }
    if (member) return change.send({ ...common, memberId: member.id }, { expectedVersion: member.version })
    const to = side === 'VENDOR' && partner ? { partnerId: partner.id } : {}
    return invite.send({ ...common, ...to, email: email.trim() })
  }
  /** Resolves to whether the server did it. */
  const submit = async (): Promise<boolean> => {
    const found = check()
    setProblems(found)
    if (Object.keys(found).length > 0) return false
    const result = await send()
    if (result.kind !== 'done') {
      setProblems(problemsOf(result, fields, text))
      return false
    }
    const name = values.name.trim()
    const { link, mailedTo } = { link: null, mailedTo: null, ...result.payload }
    if (link) onLink({ name, link })
    else {
      const isLost = !member && mailedTo === null
      const told = member ? membersWords.changed : isLost ? membersWords.linkLost : membersWords.invited
      notify({ text: told, values: { name }, ...(isLost && { intent: 'warning' }) })
      onDone()
    }
    return true
  }
  return {
    values,
    set: (more: Partial<MemberValues>) => setValues((was) => ({ ...was, ...more })),
    problems,
    busy: invite.busy || change.busy,
    submit,
  }
}
