import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { HandOverLink, type MadeLink } from './HandOverLink.tsx'
import { MemberForm } from './MemberForm.tsx'
import type { PartnerChoice } from './usePartnerName.ts'

export interface MemberDialogProps {
  /** Who is changed; absent = somebody is invited. */
  member?: MemberFactsFragment
  /** Where somebody is invited to; null = the vendor. */
  partner: PartnerChoice | null
  onClose: () => void
}

/** Invites somebody, or changes what somebody may do. A link that nobody mails is shown after it, once. */
export function MemberDialog(props: MemberDialogProps) {
  const { onClose } = props
  const [made, setMade] = useState<MadeLink>()
  // The link is not shown again: only its own button closes it, neither Escape nor a click beside it.
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
