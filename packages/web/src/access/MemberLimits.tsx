import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import css from './MemberList.module.css'
import { Text } from '../ui/layout/Text.tsx'

/** Says which programs and locations a member may act in: by name, or all. */
export function MemberLimits({ member: { partner, programs, locations } }: { member: MemberFactsFragment }) {
  const text = useText()
  const format = useFormat()
  if (!partner || (!programs && !locations)) return text(membersWords.everything)
  const names = (limit: readonly { name: string }[] | null | undefined, all: string) =>
    limit ? format.list(limit.map(({ name }) => name)) : all
  return (
    <span className={css['stack']}>
      <span>{names(programs, text(membersWords.allPrograms))}</span>
      <Text as="span" size={200} weight="regular" tone="faint">
        {names(locations, text(membersWords.allPlaces))}
      </Text>
    </span>
  )
}
