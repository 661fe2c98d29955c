import { useQuery } from '@apollo/client/react'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { LimitField } from './LimitField.tsx'
import { limitChoicesDocument } from './memberDocuments.ts'
import type { MemberProblems, MemberValues } from './useMemberForm.ts'

export interface LimitFieldsProps {
  partnerId: string
  values: MemberValues
  problems: MemberProblems
  onChange: (change: Partial<MemberValues>) => void
}

/** Limits a member to some of the partner's programs and locations. */
export function LimitFields({ partnerId, values, problems, onChange }: LimitFieldsProps) {
  const text = useText()
  const { data } = useQuery(limitChoicesDocument, { variables: { partnerId } })
  const places = data?.node && 'locations' in data.node ? data.node.locations : []
  return (
    <>
      <LimitField
        legend={text(membersWords.programs)}
        all={text(membersWords.allPrograms)}
        choices={data?.programs ?? []}
        chosen={values.programIds}
        problem={problems.programIds}
        onChoose={(programIds) => onChange({ programIds })}
      />
      <LimitField
        legend={text(membersWords.places)}
        all={text(membersWords.allPlaces)}
        choices={places}
        chosen={values.locationIds}
        problem={problems.locationIds}
        onChoose={(locationIds) => onChange({ locationIds })}
      />
    </>
  )
}
