import { useQuery } from '@apollo/client/react'
import { Popover, PopoverSurface, type PositioningImperativeRef } from '@fluentui/react-components'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { notificationWords } from '../language/messages/notification.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import css from './BellPopover.module.css'
import { notificationsDocument } from './notificationDocuments.ts'
import { NotificationItem } from './NotificationItem.tsx'
import { useReadAll } from './useReadAll.ts'
import { Text } from '../ui/layout/Text.tsx'

export interface BellPopoverProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  target: RefObject<HTMLButtonElement | null>
}

// The same number as the notifications page asks for first, so that both share one list in the cache.
const pageSize = 50
const shown = 6

export function BellPopover({ open, onOpenChange, target }: BellPopoverProps) {
  const text = useText()
  const { side } = useViewer()
  const { data, error, refetch } = useQuery(notificationsDocument, { variables: { first: pageSize }, skip: !open })
  const positioning = useRef<PositioningImperativeRef>(null)
  useLayoutEffect(() => positioning.current?.setTarget(target.current), [target])
  const list = data?.notifications
  const { readAll, busy } = useReadAll(list?.edges[0]?.cursor)
  const close = () => {
    onOpenChange(false)
    target.current?.focus()
  }
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={({ target: clicked }, { open: next }) => {
        // A click on the bell closes the popover through the bell itself.
        if (!next && !(clicked instanceof Node && target.current?.contains(clicked))) close()
      }}
      positioning={{ positioningRef: positioning, position: 'below', align: 'end' }}
    >
      <PopoverSurface aria-label={text(notificationWords.title)} className={css['surface'] ?? ''}>
        <div className={css['header']}>
          <Text as="h2" size={400} weight="semibold">
            {text(notificationWords.title)}
          </Text>
          {list && list.unreadCount > 0 && (
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={readAll}>
              {text(notificationWords.readAll)}
            </Button>
          )}
        </div>
        {!list && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />)}
        {list?.edges.length === 0 && (
          <p className={css['empty']}>
            {text(side === 'PARTNER' ? notificationWords.emptyText : notificationWords.emptyTextVendor)}
          </p>
        )}
        <ul className={css['list']}>
          {list?.edges.slice(0, shown).map(({ node }) => (
            <NotificationItem
              key={node.id}
              notification={node}
              when="shortMoment"
              onFollow={() => onOpenChange(false)}
            />
          ))}
        </ul>
        <div className={css['links']}>
          <Link to={paths.notifications} onClick={() => onOpenChange(false)}>
            {text(notificationWords.showAll)}
          </Link>
          <Link to={paths.notificationSettings} onClick={() => onOpenChange(false)}>
            {text(notificationWords.settings)}
          </Link>
        </div>
      </PopoverSurface>
    </Popover>
  )
}
