import { Link } from 'react-router'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import type { News } from '../graphql/graphql.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { MomentText } from '../language/MomentText.tsx'
import { unbroken } from '../language/unbroken.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { notificationItemFragment } from './notificationDocuments.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import css from './NotificationItem.module.css'
import { Text } from '../ui/layout/Text.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'

export interface NotificationItemProps {
  notification: FragmentType<typeof notificationItemFragment>
  onFollow?: () => void
}

/** Where news of no claim lead. */
const leadsTo: Partial<Record<News, string>> = {
  EXPORTS: paths.exports,
  MEMBERS: paths.members,
  KEYS: paths.apiKeys,
  OWN_ACCESS: paths.account,
}

/** Says what happened, to which claim and when, and links to the claim, or to where it concerns the reader. */
export function NotificationItem({ notification: masked, onFollow }: NotificationItemProps) {
  const text = useText()
  const { at, kind, news, needsYou, text: what, read, actor, claim } = readFragment(notificationItemFragment, masked)
  const to = claim ? href(paths.claim, { id: claim.id }) : leadsTo[news]
  // Only people have a role. An event of a clock names no author.
  const said = unbroken(actor.role ? text(notificationWords.by, { name: actor.name, text: what }) : what)
  return (
    <li className={read ? css['root'] : css['unread']}>
      <NotificationIcon kind={kind} news={news} />
      <div className={css['what']}>
        <p className={css['text']}>
          {!read && <span className="samop-hidden">{text(notificationWords.unreadBefore)}</span>}
          {to ? (
            <Link to={to} className={css['link']} onClick={onFollow}>
              {said}
            </Link>
          ) : (
            said
          )}
        </p>
        <Text size={200} tone="faint" className={css['about']}>
          {claim && (
            <>
              <b className={css['number']}>{claim.number}</b> {claim.title}
              {' · '}
            </>
          )}
          <MomentText moment={at} />
        </Text>
      </div>
      {needsYou && !read && <StatusBadge tone="warning">{text(notificationWords.needsYou)}</StatusBadge>}
      {!read && <span aria-hidden className={css['dot']} />}
    </li>
  )
}
