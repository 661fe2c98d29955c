import {
  CheckmarkCircle16Regular,
  type FluentIcon,
  Mail16Regular,
  PersonProhibited16Regular,
} from '@fluentui/react-icons'
import type { MemberState as State } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'

const rows: Readonly<Record<State, { tone: Tone; icon: FluentIcon }>> = {
  INVITED: { tone: 'info', icon: Mail16Regular },
  ACTIVE: { tone: 'success', icon: CheckmarkCircle16Regular },
  LEFT: { tone: 'neutral', icon: PersonProhibited16Regular },
}

/** Says whether a member can sign in. */
export function MemberState({ state }: { state: State }) {
  const text = useText()
  const { tone, icon: Icon } = rows[state]
  return (
    <StatusBadge tone={tone} icon={<Icon aria-hidden />}>
      {text(membersWords[state])}
    </StatusBadge>
  )
}
