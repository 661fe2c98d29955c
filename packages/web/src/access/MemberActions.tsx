import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import {
  Delete20Regular,
  Edit20Regular,
  Mail20Regular,
  MoreHorizontal20Regular,
  ShieldDismiss20Regular,
} from '@fluentui/react-icons'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { secondFactorWords } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'

export interface MemberActionsProps {
  member: MemberFactsFragment
  onChange: (member: MemberFactsFragment) => void
  onRemove: (member: MemberFactsFragment) => void
  onSend: (member: MemberFactsFragment) => void
  onReset: (member: MemberFactsFragment) => void
}

export function MemberActions({ member, onChange, onRemove, onSend, onReset }: MemberActionsProps) {
  const text = useText()
  return (
    <Menu positioning={{ position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={text(membersWords.actionsFor, { name: member.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Edit20Regular />} onClick={() => onChange(member)}>
            {text(membersWords.change)}
          </MenuItem>
          <MenuItem icon={<Mail20Regular />} onClick={() => onSend(member)}>
            {text(member.state === 'INVITED' ? membersWords.sendLink : membersWords.sendPasswordLink)}
          </MenuItem>
          {member.secondFactorAddedAt && (
            <MenuItem icon={<ShieldDismiss20Regular />} onClick={() => onReset(member)}>
              {text(secondFactorWords.reset)}
            </MenuItem>
          )}
          <MenuItem icon={<Delete20Regular />} onClick={() => onRemove(member)}>
            {text(membersWords.remove)}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
