import { useState } from 'react'
import { useClaimEvents } from '../../apollo/live.ts'
import { useViewer } from '../../session/SessionProvider.tsx'

/** The claims that the viewer, and that others, were the last to change while the list was open. */
export interface WhoChanged {
  readonly own: ReadonlySet<string>
  readonly others: Set<string>
}

/** Keeps apart what others change in the list: nobody is told of what they did themselves. */
export function useWhoChanged(): WhoChanged {
  const viewer = useViewer()
  const [who] = useState(() => ({ own: new Set<string>(), others: new Set<string>() }))
  useClaimEvents(({ event, claim }) => {
    const [now, before] = event.actor.id === viewer.id ? [who.own, who.others] : [who.others, who.own]
    now.add(claim.id)
    before.delete(claim.id)
  })
  return who
}
