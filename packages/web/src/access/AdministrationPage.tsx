import { useQuery } from '@apollo/client/react'
import { History24Regular } from '@fluentui/react-icons'
import { isKeyOf } from '@samop/shared'
import { ExportButton } from '../export/ExportButton.tsx'
import { administrationWords } from '../language/messages/administration.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Select } from '../ui/control/Select.tsx'
import { DataList } from '../ui/DataList.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Page } from '../ui/Page.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Surface } from '../ui/Surface.tsx'
import { administrationDocument } from './administrationDocument.ts'
import { administrationKinds } from './administrationKinds.ts'
import css from './Filters.module.css'
import listCss from './MemberList.module.css'
import { useAddress } from './useAddress.ts'
import { useAdministrationColumns } from './useAdministrationColumns.tsx'

/** Lists who did what to people, keys, partners, programs and funds, newest first. */
export function AdministrationPage() {
  const text = useText()
  const columns = useAdministrationColumns()
  const [{ about, q }, setAddress] = useAddress(['about', 'q'])
  const filter = {
    ...(isKeyOf(administrationKinds, about) && { kinds: [...administrationKinds[about].kinds] }),
    ...(q && { search: q }),
  }
  const result = useQuery(administrationDocument, {
    variables: { filter, first: 50 },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const list = (result.data ?? result.previousData)?.administration
  return (
    <Page
      title={shellWords.administration}
      summary={text(administrationWords.summary)}
      actions={<ExportButton list="ADMINISTRATION" filter={{ administrationFilter: filter }} />}
      loading={!list}
      error={list ? undefined : result.error}
      onRetry={() => void result.refetch()}
    >
      <Surface flush>
        <div role="search" className={css['two']}>
          <SearchField
            label={text(administrationWords.person)}
            hint={text(administrationWords.personHint)}
            q={q}
            onSearch={(words) => setAddress({ q: words })}
          />
          <FormField label={text(administrationWords.kind)}>
            <Select value={about} onChange={(_, { value }) => setAddress({ about: value })}>
              <option value="">{text(administrationWords.everything)}</option>
              {Object.entries(administrationKinds).map(([key, { label }]) => (
                <option key={key} value={key}>
                  {text(label)}
                </option>
              ))}
            </Select>
          </FormField>
        </div>
        {list && (
          <DataList
            caption={text(shellWords.administration)}
            columns={columns}
            rows={list.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            refreshing={result.loading && !result.data}
            empty={
              <EmptyState icon={<History24Regular aria-hidden />} title={text(administrationWords.emptyTitle)}>
                {text(administrationWords.emptyText)}
              </EmptyState>
            }
          />
        )}
        {list?.pageInfo.hasNextPage && (
          <div className={listCss['more']}>
            <Button
              disabledFocusable={result.loading}
              onClick={() => void result.fetchMore({ variables: { after: list.pageInfo.endCursor } })}
            >
              {text(shellWords.loadMore)}
            </Button>
          </div>
        )}
      </Surface>
    </Page>
  )
}
