import { roles } from '@samop/shared'
import { Suspense } from 'react'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { Input } from '../ui/control/Input.tsx'
import { Select } from '../ui/control/Select.tsx'
import { FormField } from '../ui/FormField.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import css from './Filters.module.css'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { rolesOf } from './roleChoices.ts'
import type { PartnerChoice } from './usePartnerName.ts'

// only the vendor's people choose, and a field that lists while one types is large
const PartnerField = lazyComponent(() => import('./PartnerField.tsx').then((module) => module.PartnerField))

interface Address {
  q: string
  role: string
  state: string
  partner: string
}

export interface MemberFiltersProps {
  address: Readonly<Address>
  partner: PartnerChoice | null
  onChange: (change: Partial<Address>) => void
}

export function MemberFilters({ address, partner, onChange }: MemberFiltersProps) {
  const text = useText()
  const { side } = useViewer()
  const isOfPartner = side === 'PARTNER' || partner !== null
  return (
    <div role="search" className={side === 'VENDOR' ? css['four'] : css['three']}>
      {side === 'VENDOR' && (
        <Suspense
          fallback={
            <FormField label={text(membersWords.whose)}>
              <Input readOnly value={partner?.name ?? text(membersWords.vendor)} />
            </FormField>
          }
        >
          <PartnerField partner={partner} onChoose={(id) => onChange({ partner: id, role: '' })} />
        </Suspense>
      )}
      <SearchField
        label={text(membersWords.search)}
        hint={text(membersWords.searchHint)}
        q={address.q}
        onSearch={(q) => onChange({ q })}
      />
      <FormField label={text(membersWords.role)}>
        <Select value={address.role} onChange={(_, { value }) => onChange({ role: value })}>
          <option value="">{text(membersWords.anyRole)}</option>
          {rolesOf(isOfPartner ? 'PARTNER' : 'VENDOR').map((role) => (
            <option key={role} value={role}>
              {text(roles[role].label)}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label={text(membersWords.state)}>
        <Select value={address.state} onChange={(_, { value }) => onChange({ state: value })}>
          <option value="">{text(membersWords.present)}</option>
          {(['ACTIVE', 'INVITED', 'LEFT'] as const).map((state) => (
            <option key={state} value={state}>
              {text(membersWords[state])}
            </option>
          ))}
        </Select>
      </FormField>
    </div>
  )
}
