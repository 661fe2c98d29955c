import { useQuery } from '@apollo/client/react'
import { readFragment } from '../graphql/fragment-masking.ts'
import { shellWords } from '../language/messages/shell.ts'
import layout from '../ui/Columns.module.css'
import { Page } from '../ui/Page.tsx'
import { accountDocument, sessionFragment } from './accountDocuments.ts'
import { PasswordSection } from './PasswordSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { SecondFactorSection } from './SecondFactorSection.tsx'
import { SessionsSection } from './SessionsSection.tsx'
import { Stack } from '../ui/layout/Stack.tsx'

export function AccountPage() {
  const { data, error, refetch } = useQuery(accountDocument, { fetchPolicy: 'cache-and-network' })
  return (
    <Page title={shellWords.myAccount} loading={!data} error={data ? undefined : error} onRetry={() => void refetch()}>
      {data && (
        <div className={layout['columns']}>
          <Stack gap={16} shrinks top>
            <PersonSection />
            <PasswordSection workingKeyCount={data.viewer.workingKeyCount} />
            <SecondFactorSection />
          </Stack>
          <SessionsSection sessions={data.sessions.map((session) => readFragment(sessionFragment, session))} />
        </div>
      )}
    </Page>
  )
}
