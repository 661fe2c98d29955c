import { useQuery } from '@apollo/client/react'
import { Add20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { ExportButton } from '../export/ExportButton.tsx'
import { readFragment } from '../graphql/fragment-masking.ts'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { apiKeyFragment, apiKeysDocument } from './apiKeyDocuments.ts'
import { ApiKeyList } from './ApiKeyList.tsx'
import css from './ApiKeysPage.module.css'
import { HowToUse } from './HowToUse.tsx'
import { Stack } from '../ui/layout/Stack.tsx'

const CreateKeyDialog = lazyPart(() => import('./CreateKeyDialog.tsx').then((module) => module.CreateKeyDialog))

export function ApiKeysPage() {
  const text = useText()
  const { data, error, refetch } = useQuery(apiKeysDocument)
  const [creating, setCreating] = useState(false)
  const actions = (
    <>
      <ExportButton list="API_KEYS" filter={{}} />
      <Button appearance="primary" icon={<Add20Regular />} onClick={() => setCreating(true)}>
        {text(keysWords.create)}
      </Button>
    </>
  )
  return (
    <Page
      title={shellWords.apiKeys}
      summary={text(keysWords.summary)}
      actions={actions}
      loading={!data}
      error={data ? undefined : error}
      onRetry={() => void refetch()}
    >
      {data && (
        <Stack gap={16} className={css['root']}>
          <Surface flush>
            <ApiKeyList keys={data.apiKeys.map((key) => readFragment(apiKeyFragment, key))} />
          </Surface>
          <HowToUse />
        </Stack>
      )}
      {creating && (
        <Suspense>
          <CreateKeyDialog onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </Page>
  )
}
