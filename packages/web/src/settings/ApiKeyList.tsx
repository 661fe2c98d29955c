import { Key24Regular } from '@fluentui/react-icons'
import { lastDayOf } from '@samop/shared'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { DayText } from '../language/DayText.tsx'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { DataList } from '../ui/DataList.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import css from './ApiKeyList.module.css'
import { KeyActions } from './KeyActions.tsx'
import { KeyState } from './KeyState.tsx'

import { scopeRows } from './scopeRows.ts'

/** Lists every key ever made, what it may do, and whether it still works. */
export function ApiKeyList({ keys }: { keys: readonly ApiKeyFactsFragment[] }) {
  const text = useText()
  const format = useFormat()
  return (
    <>
      <DataList
        caption={text(shellWords.apiKeys)}
        rows={keys}
        rowKey={({ id }) => id}
        wide
        empty={
          <EmptyState icon={<Key24Regular aria-hidden />} title={text(keysWords.emptyTitle)}>
            {text(keysWords.emptyText)}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: text(keysWords.name),
            primary: true,
            cell: ({ name, prefix }) => (
              <span className={css['name']}>
                {name}
                <span className={css['prefix']}>
                  <span className="samop-hidden">{text(keysWords.key)} </span>
                  <code>{`${prefix}…`}</code>
                </span>
              </span>
            ),
          },
          { key: 'state', header: text(keysWords.state), phone: 'second', cell: (key) => <KeyState apiKey={key} /> },
          {
            key: 'scopes',
            header: text(keysWords.scopes),
            phone: 'third',
            cell: ({ scopes }) => format.list(scopes.map((scope) => text(scopeRows[scope].label).toLowerCase())),
          },
          {
            key: 'created',
            header: text(keysWords.created),
            cell: ({ createdAt, createdBy }) => (
              <span className={css['stack']}>
                <MomentText moment={createdAt} />
                <span className={css['second']}>{createdBy.name}</span>
              </span>
            ),
          },
          {
            key: 'expires',
            header: text(keysWords.expires),
            phone: 'last',
            cell: ({ expiresAt }) =>
              expiresAt ? (
                <>
                  <span aria-hidden className="samop-narrow">
                    {text(keysWords.until)}
                  </span>
                  <DayText day={lastDayOf(expiresAt)} />
                </>
              ) : (
                text(keysWords.never)
              ),
          },
          {
            key: 'lastUsed',
            header: text(keysWords.lastUsed),
            cell: ({ lastUsedAt }) =>
              lastUsedAt ? (
                <MomentText moment={lastUsedAt} />
              ) : (
                <span className={css['second']}>{text(keysWords.notUsed)}</span>
              ),
          },
          {
            key: 'action',
            header: <span className="samop-hidden">{text(keysWords.action)}</span>,
            align: 'end',
            phone: 'end',
            cell: (key) => <KeyActions apiKey={key} />,
          },
        ]}
      />
    </>
  )
}
