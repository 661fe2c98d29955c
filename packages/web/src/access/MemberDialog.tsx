import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { HandOverLink, type MadeLink } from './HandOverLink.tsx'
import { MemberForm } from './MemberForm.tsx'
import type { PartnerChoice } from './usePartnerName.ts'

export interface MemberDialogProps {
  /** The member to change; absent to invite somebody. */
  member?: MemberFactsFragment
  /** The partner that somebody is invited to; null for the vendor. */
  partner: PartnerChoice | null
  onClose: () => void
}

/** Invites a person, or changes what a member may do. Where no mail is sent, it then shows the link, once. */
export function MemberDialog(props: MemberDialogProps) {
  const { onClose } = props
  const [made, setMade] = useState<MadeLink>()
  // The link is shown only once, so only its own button closes it, not Escape or a click outside.
  return (
    <Dialog open modalType={made ? 'alert' : 'modal'} onOpenChange={(_, { open }) => open || made || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          {made ? <HandOverLink made={made} onClose={onClose} /> : <MemberForm {...props} onLink={setMade} />}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
