import { Delete20Regular, Edit20Regular, Mail20Regular, ShieldDismiss20Regular } from '@fluentui/react-icons'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { secondFactorWords } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

export interface MemberActionsProps {
  member: MemberFactsFragment
  onChange: (member: MemberFactsFragment) => void
  onRemove: (member: MemberFactsFragment) => void
  onSend: (member: MemberFactsFragment) => void
  onReset: (member: MemberFactsFragment) => void
}

export function MemberActions({ member, onChange, onRemove, onSend, onReset }: MemberActionsProps) {
  const text = useText()
  const send = member.state === 'INVITED' ? membersWords.sendLink : membersWords.sendPasswordLink
  const items = [
    { key: 'change', text: text(membersWords.change), icon: <Edit20Regular />, onChoose: () => onChange(member) },
    { key: 'send', text: text(send), icon: <Mail20Regular />, onChoose: () => onSend(member) },
    ...(member.secondFactorAddedAt
      ? [
          {
            key: 'reset',
            text: text(secondFactorWords.reset),
            icon: <ShieldDismiss20Regular />,
            onChoose: () => onReset(member),
          },
        ]
      : []),
    { key: 'remove', text: text(membersWords.remove), icon: <Delete20Regular />, onChoose: () => onRemove(member) },
  ]
  return <RowMenu label={text(membersWords.actionsFor, { name: member.name })} items={items} />
}
