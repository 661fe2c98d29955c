import { useQuery } from '@apollo/client/react'
import { newsGroups, type NewsGroup } from '@samop/shared'
import { notificationWords } from '../language/messages/notification.ts'
import { useText } from '../language/useText.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { AlwaysTold } from './AlwaysTold.tsx'
import { NewsSwitch } from './NewsSwitch.tsx'
import css from './NotificationSettingsPage.module.css'
import { notificationSettingsDocument } from './settingsDocuments.ts'

const groups = Object.keys(newsGroups) as NewsGroup[]

/** Lets the person choose, for each kind of news, whether the bell tells it. */
export function NotificationSettingsPage() {
  const text = useText()
  const { data, error, refetch } = useQuery(notificationSettingsDocument, { fetchPolicy: 'cache-and-network' })
  const settings = data?.notificationSettings ?? []
  const chosen = settings.filter(({ needsYou }) => !needsYou)
  return (
    <Page
      title={notificationWords.settingsTitle}
      summary={text(notificationWords.settingsSummary)}
      loading={!data}
      error={data ? undefined : error}
      onRetry={() => void refetch()}
    >
      <div className={css['cards']}>
        <AlwaysTold news={settings.flatMap(({ news, needsYou }) => (needsYou ? [news] : []))} />
        {groups.map((group) => {
          const rows = chosen.filter((setting) => setting.group === group)
          return (
            rows.length > 0 && (
              <Surface key={group} title={text(newsGroups[group].label)}>
                <Stack gap={4}>
                  {rows.map(({ news, tells }) => (
                    <NewsSwitch key={news} news={news} tells={tells} />
                  ))}
                </Stack>
              </Surface>
            )
          )
        })}
      </div>
    </Page>
  )
}
