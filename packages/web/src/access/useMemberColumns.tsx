import { roles } from '@samop/shared'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { secondFactorWords } from '../language/messages/secondFactor.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import type { Column } from '../ui/DataList.tsx'
import { MemberActions, type MemberActionsProps } from './MemberActions.tsx'
import css from './MemberList.module.css'
import { MemberLimits } from './MemberLimits.tsx'
import { MemberState } from './MemberState.tsx'
import { Text } from '../ui/layout/Text.tsx'

type Doing = Pick<MemberActionsProps, 'onChange' | 'onRemove' | 'onSend' | 'onReset'>

export function useMemberColumns(doing: Doing): readonly Column<MemberFactsFragment>[] {
  const text = useText()
  const viewer = useViewer()
  return [
    {
      key: 'name',
      header: text(membersWords.name),
      primary: true,
      cell: ({ id, name, email }) => (
        <span className={css['name']}>
          <span>
            {name}
            {id === viewer.id && (
              <Text as="span" size={200} weight="regular" tone="faint">{` (${text(membersWords.you)})`}</Text>
            )}
          </span>
          <Text as="span" size={200} weight="regular" tone="faint">
            {email}
          </Text>
        </span>
      ),
    },
    {
      key: 'role',
      header: text(membersWords.role),
      phone: 'third',
      cell: ({ role }) => <span className={css['role']}>{text(roles[role].label)}</span>,
    },
    {
      key: 'limits',
      header: text(membersWords.limits),
      cell: (member) => <MemberLimits member={member} />,
    },
    {
      key: 'state',
      header: text(membersWords.state),
      phone: ({ state }) => (state === 'ACTIVE' ? undefined : 'second'),
      cell: ({ state, secondFactorAddedAt }) => (
        <span className={css['state']}>
          <MemberState state={state} />
          {secondFactorAddedAt && (
            <Text as="span" size={200} weight="regular" tone="faint">
              {text(secondFactorWords.has)}
            </Text>
          )}
        </span>
      ),
    },
    {
      key: 'signedIn',
      header: text(membersWords.signedIn),
      phone: 'last',
      cell: ({ signedInAt }) =>
        signedInAt ? (
          <>
            <span aria-hidden className="samop-narrow">
              {text(membersWords.signedInShort)}
            </span>
            <MomentText moment={signedInAt} form="shortMoment" />
          </>
        ) : (
          <Text as="span" size={200} weight="regular" tone="faint">
            {text(membersWords.notYet)}
          </Text>
        ),
    },
    {
      key: 'actions',
      header: <span className="samop-hidden">{text(membersWords.actions)}</span>,
      align: 'end',
      phone: 'end',
      cell: (member) => member.editable && <MemberActions member={member} {...doing} />,
    },
  ]
}
