import { useEffect, useEffectEvent, useRef } from 'react'
import { useChange } from '../change/useChange.ts'
import { readNotificationsDocument } from './notificationDocuments.ts'
import { useIsVisible } from './useIsVisible.ts'

export interface ClaimSeenProps {
  claimId: string
  /** How many notifications are unread, of this claim or others. */
  unread: number
}

/** Marks what the bell tells of the open claim as read, also what comes while it is open, but not in a hidden tab. */
export function ClaimSeen({ claimId, unread }: ClaimSeenProps) {
  const isVisible = useIsVisible()
  const { send } = useChange(readNotificationsDocument)
  // What remained unread is about other claims.
  const others = useRef({ claimId: '', unread: 0 })
  const see = useEffectEvent(async () => {
    const known = others.current.claimId === claimId ? others.current.unread : 0
    others.current = { claimId, unread }
    if (unread <= known) return
    const result = await send({ subjectId: claimId })
    if (result.kind === 'done' && result.payload.viewer)
      others.current = { claimId, unread: result.payload.viewer.unreadNotificationCount }
  })
  useEffect(() => {
    if (isVisible) void see()
  }, [claimId, isVisible, unread])
  return null
}
