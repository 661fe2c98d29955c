import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { MemberForm } from './MemberForm.tsx'
import type { PartnerChoice } from './usePartnerName.ts'

export interface MemberDialogProps {
  /** Who is changed; absent = somebody is invited. */
  member?: MemberFactsFragment
  /** Where somebody is invited to; null = the vendor. */
  partner: PartnerChoice | null
  onClose: () => void
}

/** Invites somebody, or changes what somebody may do. */
export function MemberDialog(props: MemberDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <MemberForm {...props} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
