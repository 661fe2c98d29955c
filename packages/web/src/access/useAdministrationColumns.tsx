import { roles } from '@samop/shared'
import type { AdministrationQuery } from '../graphql/graphql.ts'
import { administrationWords } from '../language/messages/administration.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useText } from '../language/useText.ts'
import type { Column } from '../ui/DataList.tsx'
import css from './MemberList.module.css'

type Entry = NonNullable<AdministrationQuery['administration']>['edges'][number]['node']

export function useAdministrationColumns(): readonly Column<Entry>[] {
  const text = useText()
  return [
    { key: 'what', header: text(administrationWords.what), primary: true, cell: (entry) => entry.text },
    {
      key: 'who',
      header: text(administrationWords.who),
      cell: ({ actor: { name, role } }) => (
        <span className={css['stack']}>
          {name}
          {role && <span className={css['second']}>{text(roles[role].label)}</span>}
        </span>
      ),
    },
    { key: 'when', header: text(administrationWords.when), nowrap: true, cell: ({ at }) => <MomentText moment={at} /> },
  ]
}
