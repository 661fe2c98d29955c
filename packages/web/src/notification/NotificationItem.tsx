import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import type { News } from '../graphql/graphql.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { MomentText } from '../language/MomentText.tsx'
import { unbroken } from '../language/unbroken.ts'
import { useText } from '../language/useText.ts'
import { useChange } from '../change/useChange.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { notificationItemFragment, readNotificationsDocument } from './notificationDocuments.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import css from './NotificationItem.module.css'
import { StatusBadge } from '../ui/StatusBadge.tsx'

export interface NotificationItemProps {
  notification: FragmentType<typeof notificationItemFragment>
  onFollow?: () => void
  /** How the list says when it happened. */
  when: 'shortMoment' | 'time'
}

/** Where news of no claim lead. */
const leadsTo: Partial<Record<News, string>> = {
  EXPORTS: paths.exports,
  MEMBERS: paths.members,
  KEYS: paths.apiKeys,
  KEY_DAYS: paths.apiKeys,
  OWN_ACCESS: paths.account,
}

const partnersLeadTo: typeof leadsTo = { FUNDS: paths.plans, ENROLMENTS: paths.plans }

/** Says to which claim what happened and when, with the beginning of what was written, and links to the claim, or to where it concerns the reader. */
export function NotificationItem({ notification: masked, onFollow, when }: NotificationItemProps) {
  const text = useText()
  const { side } = useViewer()
  const { send } = useChange(readNotificationsDocument)
  const {
    at,
    kind,
    news,
    needsYou,
    text: what,
    excerpt,
    read,
    subject,
    actor,
    claim,
  } = readFragment(notificationItemFragment, masked)
  const to = claim
    ? href(paths.claim, { id: claim.id })
    : (leadsTo[news] ?? (side === 'PARTNER' ? partnersLeadTo[news] : undefined))
  // Only people have a role. An event of a clock names no author.
  const said = unbroken(actor.role ? text(notificationWords.by, { name: actor.name, text: what }) : what)
  // The page of a claim marks all that is about it by itself.
  const follow = () => {
    onFollow?.()
    if (!claim && !read) void send({ subjectId: subject.id })
  }
  return (
    <li className={read ? css['root'] : css['unread']}>
      <NotificationIcon kind={kind} news={news} />
      <div className={css['what']}>
        {claim && (
          <p className={css['claim']}>
            <span className={css['number']}>{claim.number}</span> {claim.title}
          </p>
        )}
        <p className={claim ? css['text'] : css['claim']}>
          {!read && <span className="samop-hidden">{text(notificationWords.unreadBefore)}</span>}
          {to ? (
            <Link to={to} className={css['link']} onClick={follow}>
              {said}
            </Link>
          ) : (
            said
          )}
        </p>
        {excerpt && <p className={css['excerpt']}>{text(notificationWords.excerpt, { excerpt })}</p>}
        {needsYou && !read && (
          <p className={css['turn']}>
            <StatusBadge tone="warning">{text(notificationWords.needsYou)}</StatusBadge>
          </p>
        )}
      </div>
      <span className={css['end']}>
        {!read && <span aria-hidden className={css['dot']} />}
        <span className={css['when']}>
          <MomentText moment={at} form={when} />
        </span>
      </span>
    </li>
  )
}
