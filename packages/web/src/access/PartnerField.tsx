import { useQuery } from '@apollo/client/react'
import { Combobox, Option } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { useControl } from '../ui/control/useControl.ts'
import { FormField } from '../ui/FormField.tsx'
import { partnersDocument } from './memberDocuments.ts'
import type { PartnerChoice } from './usePartnerName.ts'

const vendor = 'VENDOR'

export interface PartnerFieldProps {
  partner: PartnerChoice | null
  onChoose: (id: string) => void
}

/** Chooses whose members to list: the vendor's own, or those of a partner found by typing. */
export function PartnerField(props: PartnerFieldProps) {
  const text = useText()
  return (
    <FormField label={text(membersWords.whose)}>
      <Partners {...props} />
    </FormField>
  )
}

function Partners({ partner, onChoose }: PartnerFieldProps) {
  const text = useText()
  const control = useControl({})
  const [typed, setTyped] = useState<string>()
  const search = useDeferredValue(typed?.trim() ?? '')
  const { data, previousData } = useQuery(partnersDocument, { variables: { search } })
  const found = (data ?? previousData)?.partners.edges ?? []
  return (
    <Combobox
      {...control}
      value={typed ?? partner?.name ?? text(membersWords.vendor)}
      selectedOptions={[partner?.id ?? vendor]}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(undefined)
        if (optionValue) onChoose(optionValue === vendor ? '' : optionValue)
      }}
      onOpenChange={(_, { open }) => open || setTyped(undefined)}
    >
      <Option value={vendor}>{text(membersWords.vendor)}</Option>
      {found.map(({ node: { id, name } }) => (
        <Option key={id} value={id}>
          {name}
        </Option>
      ))}
    </Combobox>
  )
}
