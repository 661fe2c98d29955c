import { useQuery } from '@apollo/client/react'
import { AlertOff24Regular, Settings20Regular } from '@fluentui/react-icons'
import { ExportButton } from '../export/ExportButton.tsx'
import { notificationWords } from '../language/messages/notification.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { Button } from '../ui/control/Button.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { DayOfNotifications } from './DayOfNotifications.tsx'
import { byDay } from './byDay.ts'
import { mostCounted, notificationsDocument } from './notificationDocuments.ts'
import css from './NotificationsPage.module.css'
import { useReadAll } from './useReadAll.ts'
import { Stack } from '../ui/layout/Stack.tsx'

const pageSize = 50

/** Lists the person's notifications, newest first. */
export function NotificationsPage() {
  const text = useText()
  const { side } = useViewer()
  const { data, error, loading, refetch, fetchMore } = useQuery(notificationsDocument, {
    variables: { first: pageSize },
    notifyOnNetworkStatusChange: true,
  })
  const list = data?.notifications
  const unread = list?.unreadCount ?? 0
  const { readAll, busy } = useReadAll(list?.edges[0]?.cursor)
  return (
    <Page
      title={notificationWords.title}
      width="form"
      summary={
        list &&
        list.edges.length > 0 &&
        text(unread < mostCounted ? notificationWords.summary : notificationWords.summaryMany, { unread })
      }
      actions={
        <>
          <ExportButton list="NOTIFICATIONS" filter={{}} />
          {unread > 0 && (
            <Button disabledFocusable={busy} onClick={readAll}>
              {text(notificationWords.readAll)}
            </Button>
          )}
          <ButtonLink to={paths.notificationSettings} icon={<Settings20Regular />}>
            {text(notificationWords.settings)}
          </ButtonLink>
        </>
      }
      loading={!list}
      error={list ? undefined : error}
      onRetry={() => void refetch()}
    >
      {list?.edges.length === 0 && (
        <Surface>
          <EmptyState icon={<AlertOff24Regular aria-hidden />} title={text(notificationWords.emptyTitle)}>
            {text(side === 'PARTNER' ? notificationWords.emptyText : notificationWords.emptyTextVendor)}
          </EmptyState>
        </Surface>
      )}
      <Stack gap={16} shrinks>
        {byDay(list?.edges.map(({ node }) => node) ?? []).map(({ day, notifications }) => (
          <DayOfNotifications key={day} day={day} notifications={notifications} />
        ))}
      </Stack>
      {list?.pageInfo.hasNextPage && (
        <div className={css['more']}>
          <Button
            disabledFocusable={loading}
            onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
          >
            {text(shellWords.loadMore)}
          </Button>
        </div>
      )}
    </Page>
  )
}
