import { PersonAdd20Regular, ShieldKeyhole20Regular } from '@fluentui/react-icons'
import { type Role, roles } from '@samop/shared'
import { Suspense, useState } from 'react'
import { ExportButton } from '../export/ExportButton.tsx'
import type { MemberFactsFragment, MemberState } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { secondFactorWords } from '../language/messages/secondFactor.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { MemberFilters } from './MemberFilters.tsx'
import { MemberList } from './MemberList.tsx'
import { usePartnerName } from './usePartnerName.ts'
import { useAddress } from './useAddress.ts'

const MemberDialog = lazyPart(() => import('./MemberDialog.tsx').then((module) => module.MemberDialog))
const RemoveMemberDialog = lazyPart(() =>
  import('./RemoveMemberDialog.tsx').then((module) => module.RemoveMemberDialog),
)
const SendLinkDialog = lazyPart(() => import('./SendLinkDialog.tsx').then((module) => module.SendLinkDialog))

const ResetFactorDialog = lazyPart(() => import('./ResetFactorDialog.tsx').then((module) => module.ResetFactorDialog))
const SecondFactorRuleDialog = lazyPart(() =>
  import('./SecondFactorRuleDialog.tsx').then((module) => module.SecondFactorRuleDialog),
)

type Doing = { what: 'invite' | 'rule' } | { what: 'change' | 'remove' | 'send' | 'reset'; member: MemberFactsFragment }

/** Lists the members of the person's own organization; the vendor can choose any partner. */
export function MembersPage() {
  const text = useText()
  const { side, permissions, partner: ownPartner } = useViewer()
  const [address, setAddress] = useAddress(['q', 'role', 'state', 'partner'])
  const [doing, setDoing] = useState<Doing>()
  const chosen = usePartnerName(side === 'VENDOR' ? address.partner : '')
  const partner = ownPartner ?? chosen
  const close = () => setDoing(undefined)
  const filter = {
    ...(address.partner && side === 'VENDOR' && { partnerId: address.partner }),
    ...(address.q && { search: address.q }),
    ...(address.role in roles && { roles: [address.role as Role] }),
    ...(states.includes(address.state) && { states: [address.state as MemberState] }),
  }
  return (
    <Page
      title={shellWords.members}
      summary={text(side === 'VENDOR' ? membersWords.summaryVendor : membersWords.summary)}
      actions={
        <>
          <ExportButton list="MEMBERS" filter={{ memberFilter: filter }} />
          {permissions.includes('MANAGE_PROGRAMS') && (
            <Button icon={<ShieldKeyhole20Regular />} onClick={() => setDoing({ what: 'rule' })}>
              {text(secondFactorWords.rule)}
            </Button>
          )}
          {permissions.includes('MANAGE_MEMBERS') && (
            <Button appearance="primary" icon={<PersonAdd20Regular />} onClick={() => setDoing({ what: 'invite' })}>
              {text(membersWords.invite)}
            </Button>
          )}
        </>
      }
    >
      <Surface flush>
        <MemberFilters address={address} partner={chosen} onChange={setAddress} />
        <MemberList
          filter={filter}
          filtered={Boolean(address.q || address.role || address.state)}
          onClear={() => setAddress({ q: '', role: '', state: '' })}
          onChange={(member) => setDoing({ what: 'change', member })}
          onSend={(member) => setDoing({ what: 'send', member })}
          onReset={(member) => setDoing({ what: 'reset', member })}
          onRemove={(member) => setDoing({ what: 'remove', member })}
        />
      </Surface>
      {doing && (
        <Suspense>
          {doing.what === 'remove' ? (
            <RemoveMemberDialog member={doing.member} onClose={close} />
          ) : doing.what === 'send' ? (
            <SendLinkDialog member={doing.member} onClose={close} />
          ) : doing.what === 'reset' ? (
            <ResetFactorDialog member={doing.member} onClose={close} />
          ) : doing.what === 'rule' ? (
            <SecondFactorRuleDialog onClose={close} />
          ) : (
            <MemberDialog
              {...(doing.what === 'change' && { member: doing.member })}
              partner={partner}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </Page>
  )
}

const states: readonly string[] = ['INVITED', 'ACTIVE', 'LEFT'] satisfies MemberState[]
