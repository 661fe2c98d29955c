import { useApolloClient, useQuery } from '@apollo/client/react'
import { Alert20Regular } from '@fluentui/react-icons'
import { Suspense, useEffect, useRef, useState } from 'react'
import { startFollowing } from '../apollo/loadFollowing.ts'
import { graphql } from '../graphql/gql.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { useParams } from '../router/useParams.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import css from './Bell.module.css'
import { mostCounted } from './notificationDocuments.ts'
import { useIsWide } from './useIsWide.ts'

const ClaimSeen = lazyPart(() => import('./ClaimSeen.tsx').then((module) => module.ClaimSeen))
const BellPopover = lazyPart(() => import('./BellPopover.tsx').then((module) => module.BellPopover))

export const bellDocument = graphql(`
  query Bell {
    viewer {
      id
      unreadNotificationCount
    }
  }
`)

/**
 * Shows the number of unread notifications. On a wide screen it opens them in place; on a phone it links to their page.
 */
export function Bell() {
  const text = useText()
  const isWide = useIsWide()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<boolean>()
  const unread = useQuery(bellDocument).data?.viewer.unreadNotificationCount ?? 0
  useOtherPages()
  const claimId = useOpenClaim()
  const label = text(unread < mostCounted ? notificationWords.bell : notificationWords.bellMany, { unread })
  const face = (
    <>
      <Alert20Regular aria-hidden />
      {unread > 0 && (
        <span aria-hidden className={css['count']}>
          {unread < mostCounted ? unread : `${mostCounted}+`}
        </span>
      )}
      <Arrivals unread={unread} />
      {claimId !== undefined && unread > 0 && (
        <Suspense>
          <ClaimSeen claimId={claimId} unread={unread} />
        </Suspense>
      )}
    </>
  )
  if (!isWide)
    return (
      <Link to={paths.notifications} className={css['root']} aria-label={label}>
        {face}
      </Link>
    )
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css['root']}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open ?? false}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open !== undefined && (
        <Suspense>
          <BellPopover open={open} onOpenChange={setOpen} target={button} />
        </Suspense>
      )}
    </>
  )
}

const lengthOfId = 36

/** The claim whose page or form is open. */
function useOpenClaim(): string | undefined {
  const shown = useParams(paths.claim)
  const edited = useParams(paths.editClaim)
  const id = shown.id ?? edited.id
  return id?.length === lengthOfId ? id : undefined
}

/** Shows what the person reads or chooses on another page. */
function useOtherPages() {
  const client = useApolloClient()
  useEffect(() => startFollowing(({ followViewer }) => followViewer(client)), [client])
}

/** Announces new notifications to screen readers, but not those that were there when the page opened. */
function Arrivals({ unread }: { unread: number }) {
  const text = useText()
  const [last, setLast] = useState({ unread, arrived: 0 })
  if (last.unread !== unread)
    setLast({ unread, arrived: unread > last.unread && last.unread > 0 ? last.arrived + 1 : 0 })
  return (
    <span role="status" className="samop-hidden">
      {last.arrived > 0 && <span key={last.arrived}>{text(notificationWords.arrived)}</span>}
    </span>
  )
}
