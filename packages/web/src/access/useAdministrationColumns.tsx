import { roles } from '@samop/shared'
import type { AdministrationQuery } from '../graphql/graphql.ts'
import { administrationWords } from '../language/messages/administration.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useText } from '../language/useText.ts'
import type { Column } from '../ui/DataList.tsx'
import css from './MemberList.module.css'
import { Text } from '../ui/layout/Text.tsx'

type Entry = NonNullable<AdministrationQuery['administration']>['edges'][number]['node']

export function useAdministrationColumns(): readonly Column<Entry>[] {
  const text = useText()
  return [
    {
      key: 'what',
      header: text(administrationWords.what),
      primary: true,
      cell: (entry) => <span className={css['whole']}>{entry.text}</span>,
    },
    {
      key: 'who',
      header: text(administrationWords.who),
      phone: 'third',
      cell: ({ actor: { name, role } }) => (
        <span className={css['stack']}>
          {name}
          {role && (
            <Text as="span" size={200} weight="regular" tone="faint">
              {text(roles[role].label)}
            </Text>
          )}
        </span>
      ),
    },
    {
      key: 'when',
      header: text(administrationWords.when),
      nowrap: true,
      phone: 'last',
      cell: ({ at }) => <MomentText moment={at} />,
    },
  ]
}
